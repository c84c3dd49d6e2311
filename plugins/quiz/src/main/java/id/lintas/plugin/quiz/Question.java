package id.lintas.plugin.quiz;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A multiple-choice question.
 *
 * @param stem what is asked
 * @param answer the id of the right option, or empty
 * @param explanation why that answer is right; shown after answering
 * @param concept the id of a concept of the handbook, or empty
 * @param source where it can be looked up: module or slide
 * @param about what it asks about in this project, or null
 */
public record Question(
        String id,
        String stem,
        List<Option> options,
        String answer,
        String explanation,
        String concept,
        String source,
        @Nullable ItemRef about)
        implements HasId {

    /** The worksheet's questions have four options, or five. */
    public static final int MIN_OPTIONS = 4;

    public static final int MAX_OPTIONS = 5;

    public Question {
        options = List.copyOf(options);
    }

    /** A question with four empty options. */
    public static Question blank(String id) {
        return of(id, "", List.of("", "", "", ""), -1);
    }

    /**
     * A question with options in that order.
     *
     * @param right the place of the right option from 0, or -1 for none
     */
    public static Question of(String id, String stem, List<String> texts, int right) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new Option(optionId(id, options.size()), text));
        }
        String answer = right < 0 ? "" : options.get(right).id();
        return new Question(id, stem, options, answer, "", "", "", null);
    }

    /** The same under another id, its options' ids included. */
    public Question copy(String newId) {
        Question copy = of(newId, stem, options.stream().map(Option::text).toList(), answerPlace());
        return new Question(newId, stem, copy.options(), copy.answer(), explanation, concept, source, about);
    }

    /** With one more empty option. */
    public Question withNewOption() {
        int after = options.stream()
                .mapToInt(o -> o.id().charAt(o.id().length() - 1) - 'a')
                .max()
                .orElse(-1);
        return Records.with(this, "options", Records.append(options, new Option(optionId(id, after + 1), "")));
    }

    public Question withOptionText(String option, String text) {
        return Records.with(this, "options", Records.replace(options, option, o -> new Option(o.id(), text)));
    }

    /** Without that option; if it was the right one, there is none. */
    public Question withoutOption(String option) {
        Question shorter = Records.with(this, "options", Records.remove(options, option));
        return option.equals(answer) ? Records.with(shorter, "answer", "") : shorter;
    }

    public Optional<Option> right() {
        return options.stream().filter(o -> o.id().equals(answer)).findFirst();
    }

    /** The place of the right option from 0, or -1 if there is none. */
    public int answerPlace() {
        return right().map(options::indexOf).orElse(-1);
    }

    /** Whether it can be asked: a stem, at least two options with a text, a right one. */
    public boolean askable() {
        long written = options.stream().filter(o -> !o.text().isBlank()).count();
        return !stem.isBlank()
                && written >= 2
                && right().filter(o -> !o.text().isBlank()).isPresent();
    }

    /** Whether it can be asked, with enough options, all of them written and different. */
    public boolean complete() {
        return options.size() >= MIN_OPTIONS && askable() && different() == options.size();
    }

    private long different() {
        return options.stream()
                .map(o -> Words.plain(o.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
    }

    /** Whether nothing has been written yet. */
    public boolean untouched() {
        return stem.isBlank()
                && explanation.isBlank()
                && options.stream().allMatch(o -> o.text().isBlank());
    }

    private static String optionId(String question, int letter) {
        return question + (char) ('a' + letter);
    }
}
