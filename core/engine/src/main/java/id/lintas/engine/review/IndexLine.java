package id.lintas.engine.review;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.GroupInfo.Member;
import id.lintas.engine.project.Revision;
import id.lintas.engine.search.Passage;
import id.lintas.engine.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it stands in the index.
 *
 * @param name as in {@link Submission#name}
 * @param remarks by language
 * @param head null if the submission cannot be read
 */
record IndexLine(
        String name,
        long size,
        long changed,
        Map<String, String> remarks,
        @Nullable Head head) {

    /** What is known of a project; of each answer and of each item its number in the table, and its text. */
    record Head(
            String project,
            String title,
            String language,
            CaseText caseText,
            List<String> group,
            List<Person> members,
            String revision,
            List<String> parents,
            String savedBy,
            String savedAt,
            List<StepStand> steps,
            List<Integer> places,
            List<String> answers,
            List<Integer> kinds,
            List<String> items,
            List<JsonNode> reviews,
            @Nullable Rubric rubric) {}

    record Person(String name, String number) {}

    static IndexLine of(IndexEntry entry, IndexTable table) {
        Function<Locale, String> remark = entry.remark();
        Map<String, String> remarks = Map.of("id", remark.apply(Texts.INDONESIAN), "en", remark.apply(Locale.ENGLISH));
        Head head = entry.reviewed().map(r -> head(r, table)).orElse(null);
        return new IndexLine(entry.name(), entry.stamp().size(), entry.stamp().changed(), remarks, head);
    }

    private static Head head(Reviewed r, IndexTable table) {
        GroupInfo group = r.group();
        Optional<Revision> revision = r.revision();
        return new Head(
                r.project(),
                r.title(),
                r.language(),
                r.caseText(),
                List.of(group.name(), group.className(), group.institution(), group.facilitator()),
                group.members().stream()
                        .map(m -> new Person(m.name(), m.number()))
                        .toList(),
                revision.map(Revision::id).orElse(""),
                revision.map(Revision::parents).orElse(List.of()),
                revision.map(Revision::savedBy).orElse(""),
                revision.map(v -> v.savedAt().toString()).orElse(""),
                r.steps(),
                r.answers().stream().map(table::number).toList(),
                r.answers().stream().map(Passage::text).toList(),
                r.items().stream().map(table::number).toList(),
                r.items().stream().map(Item::label).toList(),
                r.reviews(),
                r.rubric().orElse(null));
    }

    IndexEntry entry(IndexTable table) {
        Optional<Reviewed> reviewed = Optional.ofNullable(head).map(h -> reviewed(h, table));
        return new IndexEntry(name, new Stamp(size, changed), reviewed, this::remark);
    }

    private String remark(Locale locale) {
        return remarks.getOrDefault(locale.getLanguage(), remarks.getOrDefault("id", ""));
    }

    private static Reviewed reviewed(Head h, IndexTable table) {
        List<String> group = h.group();
        List<Member> members =
                h.members().stream().map(m -> new Member(m.name(), m.number())).toList();
        Optional<Revision> revision = h.revision().isEmpty()
                ? Optional.empty()
                : Optional.of(new Revision(h.revision(), h.parents(), h.savedBy(), Instant.parse(h.savedAt())));
        return new Reviewed(
                h.project(),
                h.title(),
                h.language(),
                h.caseText(),
                new GroupInfo(group.get(0), group.get(1), group.get(2), group.get(3), members, Map.of()),
                revision,
                h.steps(),
                each(h.places(), h.answers(), table::answer),
                each(h.kinds(), h.items(), table::item),
                h.reviews(),
                Optional.ofNullable(h.rubric()));
    }

    private interface Made<T> {
        T of(int number, String text);
    }

    private static <T> List<T> each(List<Integer> numbers, List<String> texts, Made<T> made) {
        List<T> all = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            all.add(made.of(numbers.get(i), texts.get(i)));
        }
        return all;
    }
}
