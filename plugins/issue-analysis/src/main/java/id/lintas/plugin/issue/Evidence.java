package id.lintas.plugin.issue;

import id.lintas.api.HasId;

/**
 * A fact that shows an issue, a cause or a stakeholder to be real.
 *
 * @param source where it was read or seen
 * @param paragraph the id of a paragraph of the case text, or empty
 * @param quote the words of that paragraph that were marked, or empty; they find the passage again
 */
public record Evidence(String id, String fact, String source, String paragraph, String quote) implements HasId {

    public static Evidence blank(String id) {
        return new Evidence(id, "", "", "", "");
    }

    /** Words marked in the case text; the fact reads as they do, until the group rewords it. */
    public static Evidence quoting(String id, String paragraph, String words) {
        return new Evidence(id, words, "", paragraph, words);
    }

    /** True if it says where it comes from: a source in words, or a paragraph of the case. */
    public boolean sourced() {
        return !source.isBlank() || !paragraph.isEmpty();
    }
}
