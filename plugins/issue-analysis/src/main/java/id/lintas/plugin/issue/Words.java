package id.lintas.plugin.issue;

import id.lintas.api.StepContext;
import java.util.List;
import java.util.stream.Collectors;

/** Small sentences that several places need. */
public final class Words {

    private Words() {}

    /** "i1", "i1 dan i2", "i1, i2 dan i3". */
    public static String join(List<String> words, StepContext context) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return context.text("words.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** What an issue lacks by APKL: "tidak menyangkut orang banyak"; empty if nothing. */
    public static String unmet(Issue issue, Rules rules, StepContext context) {
        return join(
                Screening.unmet(issue, rules).stream()
                        .map(c -> context.text("unmet." + c.field()))
                        .toList(),
                context);
    }

    /** The rule in use, for the right of the toolbar. */
    public static String rule(Rules rules, StepContext context) {
        return context.text(rules.byTick() ? "rule.tick" : "rule.score", rules.usgMax());
    }

    /** The number of a case paragraph as people count it, from 1; 0 if the case has no such paragraph. */
    public static int paragraph(String id, StepContext context) {
        List<String> ids = context.project().caseText().paragraphs().stream()
                .map(p -> p.id())
                .toList();
        return ids.indexOf(id) + 1;
    }

    /** Where evidence comes from, in words. */
    public static String source(Evidence evidence, StepContext context) {
        int number = paragraph(evidence.paragraph(), context);
        String passage = number > 0 ? context.text("evidence.paragraph", number) : "";
        return List.of(passage, evidence.source()).stream()
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("; "));
    }

    static int count(String sentence) {
        String text = sentence.strip();
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = inside;
            inside = c != ' ' && (c < '\t' || c > '\r');
            count += inside && !before ? 1 : 0;
        }
        return count;
    }

    /** The text as one compares it: without case, punctuation and extra blanks. */
    static String plain(String text) {
        return Plain.words(text);
    }
}
