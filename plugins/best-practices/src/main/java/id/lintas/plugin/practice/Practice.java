package id.lintas.plugin.practice;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import java.util.List;

/**
 * A practice that the group uses: one of the library, or one of its own.
 *
 * @param id {@code p1}, {@code p2} …
 * @param libraryId the entry of the library, or empty for an own practice
 * @param title of an own practice; of a library's, as it read when it was taken, so that the file stands alone
 * @param lesson what the group learns from it, in its own words
 * @param activities for which activities
 * @param obstacles for which obstacles
 * @param prerequisites which of the slides' four are in place here
 * @param body own practice: who did it
 * @param country own practice: where
 * @param done own practice: what was done
 * @param result own practice: what came of it
 * @param source own practice: where it is told of
 * @param unpublished own practice: there is no published source
 */
public record Practice(
        String id,
        String libraryId,
        String title,
        String lesson,
        List<ItemRef> activities,
        List<ItemRef> obstacles,
        List<String> prerequisites,
        String body,
        String country,
        String done,
        String result,
        String source,
        boolean unpublished)
        implements HasId {

    public Practice {
        activities = List.copyOf(activities);
        obstacles = List.copyOf(obstacles);
        prerequisites = List.copyOf(prerequisites);
    }

    /** One that is taken from the library. */
    public static Practice ofLibrary(String id, String libraryId, String title) {
        return new Practice(id, libraryId, title, "", List.of(), List.of(), List.of(), "", "", "", "", "", false);
    }

    /** An empty own one. */
    public static Practice own(String id) {
        return ofLibrary(id, "", "");
    }

    public boolean isOwn() {
        return libraryId.isEmpty();
    }

    /** Whether it says for which activity or obstacle it is. */
    public boolean isLinked() {
        return !activities.isEmpty() || !obstacles.isEmpty();
    }

    /** The title, or what stands for it as long as there is none. */
    public String label() {
        return !title.isBlank() ? title.strip() : libraryId;
    }
}
