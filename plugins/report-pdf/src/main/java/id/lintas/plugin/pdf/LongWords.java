package id.lintas.plugin.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may break: where the language allows it, and anywhere in what is longer than any word. */
final class LongWords implements FSTextBreaker {

    private static final int LONGEST = 32;
    private static final int STEP = 6;

    private final BreakIterator breaks;
    private String text = "";
    private int at;

    LongWords(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        if (insideLong()) {
            at += Character.isLowSurrogate(text.charAt(at + STEP)) ? STEP + 1 : STEP;
        } else {
            at = breaks.following(at);
        }
        return at;
    }

    /** The library's iterator reads a word to its end, so it is not asked within a long one. */
    private boolean insideLong() {
        if (text.length() - at <= LONGEST) {
            return false;
        }
        for (int i = at; i < at + LONGEST; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
