package id.lintas.app.action;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.swing.AbstractButton;

/** Gives each entry of one menu a letter of its own: the one that its text marks, or the next that is still free. */
final class Mnemonics {

    private final Set<Character> taken = new HashSet<>();

    /** @param marked the index of the marked letter, or -1 for none */
    void give(AbstractButton entry, int marked) {
        String text = entry.getText();
        if (marked < 0 || marked >= text.length()) {
            return;
        }
        int at = isFree(text.charAt(marked)) ? marked : free(text);
        if (at >= 0) {
            taken.add(letter(text.charAt(at)));
            entry.setMnemonic(letter(text.charAt(at)));
            entry.setDisplayedMnemonicIndex(at);
        }
    }

    private int free(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && isFree(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFree(char letter) {
        return !taken.contains(letter(letter));
    }

    private static char letter(char letter) {
        return String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0);
    }
}
