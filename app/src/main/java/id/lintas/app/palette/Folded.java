package id.lintas.app.palette;

import java.text.Normalizer;

/** A text as it is compared: small letters without marks, each at the place of the character that it stands for. */
final class Folded {

    private final String text;

    Folded(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            folded.append(fold(original.charAt(i)));
        }
        this.text = folded.toString();
    }

    private static char fold(char c) {
        char base = c < 128 || Character.isSurrogate(c)
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    boolean wordStartsAt(int index) {
        return index == 0
                || (Character.isLetterOrDigit(text.charAt(index))
                        && !Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    boolean wordEndsAt(int index) {
        return index == text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }
}
