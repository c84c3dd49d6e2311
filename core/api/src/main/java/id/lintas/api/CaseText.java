package id.lintas.api;

import java.util.List;

/**
 * The text of the case in numbered paragraphs.
 *
 * @param title the case's name, or empty
 */
public record CaseText(String title, List<Paragraph> paragraphs) {

    /** @param id kept for life, such as {@code p3} */
    public record Paragraph(String id, String text) implements HasId {}

    public CaseText {
        paragraphs = List.copyOf(paragraphs);
    }
}
