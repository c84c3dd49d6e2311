package id.lintas.engine.review;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** What is known of a project; of each answer and of each item five texts, one after the other. */
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
            List<String> answers,
            List<String> items,
            List<JsonNode> reviews,
            @Nullable Rubric rubric) {}

    record Person(String name, String number) {}

    static IndexLine of(String name, Stamp stamp, Optional<Reviewed> reviewed, Function<Locale, String> remark) {
        Map<String, String> remarks = Map.of("id", remark.apply(Texts.INDONESIAN), "en", remark.apply(Locale.ENGLISH));
        Head head = reviewed.map(IndexLine::head).orElse(null);
        return new IndexLine(name, stamp.size(), stamp.changed(), remarks, head);
    }

    private static Head head(Reviewed r) {
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
                r.answers().stream()
                        .flatMap(p ->
                                Stream.of(p.area(), p.place().item(), p.place().field(), p.pointer(), p.text()))
                        .toList(),
                r.items().stream()
                        .flatMap(i -> Stream.of(
                                i.ref().step(), i.ref().id(), i.kind(), String.join(" ", i.codes()), i.label()))
                        .toList(),
                r.reviews(),
                r.rubric().orElse(null));
    }

    Stamp stamp() {
        return new Stamp(size, changed);
    }

    /** @param same gives for equal texts the same text, to save room */
    Optional<Reviewed> reviewed(UnaryOperator<String> same) {
        return Optional.ofNullable(head).map(h -> reviewed(h, same));
    }

    String remark(Locale locale) {
        return remarks.getOrDefault(locale.getLanguage(), remarks.getOrDefault("id", ""));
    }

    private static Reviewed reviewed(Head h, UnaryOperator<String> same) {
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
                answers(h.answers(), same),
                items(h.items(), same),
                h.reviews(),
                Optional.ofNullable(h.rubric()));
    }

    private static List<Passage> answers(List<String> texts, UnaryOperator<String> same) {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i + 4 < texts.size(); i += 5) {
            Place place = Place.of(same.apply(texts.get(i + 1)), same.apply(texts.get(i + 2)));
            all.add(new Passage(same.apply(texts.get(i)), place, same.apply(texts.get(i + 3)), texts.get(i + 4)));
        }
        return all;
    }

    private static List<Item> items(List<String> texts, UnaryOperator<String> same) {
        List<Item> all = new ArrayList<>();
        for (int i = 0; i + 4 < texts.size(); i += 5) {
            ItemRef ref = new ItemRef(same.apply(texts.get(i)), same.apply(texts.get(i + 1)));
            List<String> codes = List.of(same.apply(texts.get(i + 3)).split(" "));
            all.add(new Item(ref, texts.get(i + 4), same.apply(texts.get(i + 2)), codes, Map.of()));
        }
        return all;
    }
}
