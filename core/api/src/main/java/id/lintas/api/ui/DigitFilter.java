package id.lintas.api.ui;

import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/** Lets through what makes a whole number of at most nine digits. */
final class DigitFilter extends DocumentFilter {

    private static final int LONGEST = 9;

    private final boolean negative;

    DigitFilter(boolean negative) {
        this.negative = negative;
    }

    @Override
    public void insertString(FilterBypass bypass, int offset, String text, @Nullable AttributeSet style)
            throws BadLocationException {
        replace(bypass, offset, 0, text, style);
    }

    @Override
    public void replace(
            FilterBypass bypass, int offset, int length, @Nullable String text, @Nullable AttributeSet style)
            throws BadLocationException {
        var document = bypass.getDocument();
        String old = document.getText(0, document.getLength());
        String added = text == null ? "" : text.strip();
        String result = old.substring(0, offset) + added + old.substring(offset + length);
        if (result.matches((negative ? "-?" : "") + "\\d{0," + LONGEST + "}")) {
            super.replace(bypass, offset, length, added, style);
        }
    }
}
