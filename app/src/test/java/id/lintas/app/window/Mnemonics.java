package id.lintas.app.window;

import java.awt.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;

/** The letters by which the entries of a menu are reached. */
final class Mnemonics {

    private Mnemonics() {}

    /** Entries that have none, or that of an entry before them. */
    static List<String> clashes(Component... entries) {
        Map<Integer, String> taken = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Component entry : entries) {
            if (entry instanceof AbstractButton button) {
                int letter = button.getMnemonic();
                String before = taken.putIfAbsent(letter, button.getText());
                if (letter == 0 || before != null) {
                    clashes.add(button.getText() + " (" + (char) letter + ") – " + before);
                }
            }
        }
        return clashes;
    }
}
