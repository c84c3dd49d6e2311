package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one reviewer says about a project, or several in agreement. It stands alone: its marks carry the names and weights that
 * they were given with.
 *
 * @param id random, kept for life
 * @param agreed whether it was agreed on by several reviewers; then it counts in place of theirs
 * @param reviewer a name, or empty
 * @param madeAt when it was changed last
 * @param revision the id of the project's revision that it is about, or empty
 * @param marks by criterion, in the rubric's order
 * @param overall about the whole; may be empty
 * @param extra members that this version does not know
 */
public record Review(
        String id,
        boolean agreed,
        String reviewer,
        Instant madeAt,
        String revision,
        Map<String, Mark> marks,
        String overall,
        List<Comment> comments,
        Map<String, JsonNode> extra) {

    public Review {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        comments = List.copyOf(comments);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** One in which nothing is said yet. */
    public static Review begin(String id, String reviewer, Instant now, String revision) {
        return new Review(id, false, reviewer, now, revision, Map.of(), "", List.of(), Map.of());
    }

    public Total total() {
        return Total.of(marks.values());
    }

    /** Whether nothing is said in it. */
    public boolean blank() {
        return marks.values().stream().noneMatch(Mark::given) && overall.isBlank() && comments.isEmpty();
    }

    /** The level of a criterion, {@link Mark#NONE} if there is none. */
    public int level(String criterion) {
        Mark mark = marks.get(criterion);
        return mark == null ? Mark.NONE : mark.level();
    }

    /** Marked by a rubric, whose order, weights and names count from now on; a mark that it does not know is left out. */
    public Review by(Rubric rubric, java.util.Locale locale) {
        Map<String, Mark> changed = new LinkedHashMap<>();
        for (Criterion c : rubric.criteria()) {
            changed.put(c.id(), new Mark(c.name().in(locale), c.weight(), level(c.id())));
        }
        return withMarks(changed);
    }

    /** @param level {@link Mark#NONE} takes the mark back */
    public Review withLevel(String criterion, int level) {
        Mark mark = marks.get(criterion);
        if (mark == null) {
            return this;
        }
        Map<String, Mark> changed = new LinkedHashMap<>(marks);
        changed.put(criterion, mark.withLevel(level));
        return withMarks(changed);
    }

    Review withMarks(Map<String, Mark> changed) {
        return new Review(id, agreed, reviewer, madeAt, revision, changed, overall, comments, extra);
    }

    public Review withOverall(String text) {
        return new Review(id, agreed, reviewer, madeAt, revision, marks, text, comments, extra);
    }

    public Review with(Comment comment) {
        List<Comment> more = new ArrayList<>(comments);
        more.add(comment);
        return withComments(more);
    }

    public Review without(Comment comment) {
        return withComments(comments.stream().filter(c -> !c.equals(comment)).toList());
    }

    private Review withComments(List<Comment> changed) {
        return new Review(id, agreed, reviewer, madeAt, revision, marks, overall, changed, extra);
    }

    /** The same, said by somebody at a time about a revision. */
    public Review signed(String name, Instant at, String about) {
        return new Review(id, agreed, name, at, about, marks, overall, comments, extra);
    }

    public Review asAgreed() {
        return new Review(id, true, reviewer, madeAt, revision, marks, overall, comments, extra);
    }
}
