package id.lintas.plugin.issue;

import id.lintas.api.HasId;

/**
 * A fact that shows an issue to be real.
 *
 * @param source where it was read or seen
 * @param paragraph the id of a paragraph of the case text, or empty
 */
public record Evidence(String id, String fact, String source, String paragraph) implements HasId {

    public static Evidence blank(String id) {
        return new Evidence(id, "", "", "");
    }

    /** True if it says where it comes from: a source in words, or a paragraph of the case. */
    public boolean sourced() {
        return !source.isBlank() || !paragraph.isEmpty();
    }
}
