package id.lintas.plugin.issue;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What has become of the passage that evidence was taken from. Its paragraph keeps its id when others are put in before it;
 * the quoted words tell whether it still says so.
 */
public enum Passage {
    /** Not from the case text. */
    NONE,
    /** The words stand in the paragraph; or no words were marked, and the paragraph is there. */
    KEPT,
    /** The words stand in another paragraph now. */
    MOVED,
    /** The paragraph is there, the words are not. */
    CHANGED,
    /** There is no such paragraph, and the words stand nowhere. */
    GONE;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static Passage of(Evidence evidence, CaseText text) {
        if (evidence.paragraph().isEmpty()) {
            return NONE;
        }
        Optional<Paragraph> own = paragraph(evidence.paragraph(), text);
        if (own.isPresent() && says(own.get(), evidence.quote())) {
            return KEPT;
        }
        if (home(evidence, text).isPresent()) {
            return MOVED;
        }
        return own.isPresent() ? CHANGED : GONE;
    }

    /** The paragraph in which the quoted words stand now, its own first. */
    public static Optional<Paragraph> home(Evidence evidence, CaseText text) {
        if (evidence.quote().isBlank()) {
            return paragraph(evidence.paragraph(), text);
        }
        return paragraph(evidence.paragraph(), text)
                .filter(p -> says(p, evidence.quote()))
                .or(() -> text.paragraphs().stream()
                        .filter(p -> says(p, evidence.quote()))
                        .findFirst());
    }

    private static Optional<Paragraph> paragraph(String id, CaseText text) {
        return text.paragraphs().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static boolean says(Paragraph paragraph, String words) {
        return paragraph.text().contains(words) || blanks(paragraph.text()).contains(blanks(words));
    }

    private static String blanks(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }
}
