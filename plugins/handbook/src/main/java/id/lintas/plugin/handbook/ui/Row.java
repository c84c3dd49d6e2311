package id.lintas.plugin.handbook.ui;

import id.lintas.plugin.handbook.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param text a chapter's title or an entry's term
 * @param entry null for a chapter
 */
record Row(String text, @Nullable Entry entry) {

    @Override
    public String toString() {
        return text;
    }
}
