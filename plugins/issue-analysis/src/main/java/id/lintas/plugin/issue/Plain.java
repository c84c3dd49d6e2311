package id.lintas.plugin.issue;

import java.util.Locale;

/** Texts as one compares them. */
final class Plain {

    private Plain() {}

    /** In small letters, all but letters and numbers as one space. Without a pattern, since it runs at every keystroke. */
    static String words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            boolean word = isWord(c);
            if (word) {
                (gap && !words.isEmpty() ? words.append(' ') : words).appendCodePoint(c);
            }
            gap = !word;
        }
        return words.toString();
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
