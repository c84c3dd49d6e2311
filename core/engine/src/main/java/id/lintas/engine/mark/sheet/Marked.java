package id.lintas.engine.mark.sheet;

import id.lintas.engine.mark.Review;
import id.lintas.engine.project.GroupInfo;
import java.util.List;

/**
 * A group with what was said about its project, for the lists that are handed on.
 *
 * @param file where it was handed in; empty where names are hidden
 * @param name of the group, or what stands for it
 * @param className empty where names are hidden
 * @param members none where names are hidden
 */
public record Marked(String file, String name, String className, List<GroupInfo.Member> members, List<Review> reviews) {

    public Marked {
        members = List.copyOf(members);
        reviews = List.copyOf(reviews);
    }

    public static Marked of(String file, GroupInfo group, List<Review> reviews) {
        return new Marked(file, group.name(), group.className(), group.members(), reviews);
    }

    /** Without anything that tells who it is. */
    public static Marked hidden(String pseudonym, List<Review> reviews) {
        return new Marked("", pseudonym, "", List.of(), reviews);
    }
}
