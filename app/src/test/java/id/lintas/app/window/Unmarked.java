package id.lintas.app.window;

import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/** In a run with pseudo texts: the texts of a window that carry no mark and are nobody's data, so are hard-coded. Event thread. */
final class Unmarked {

    private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

    /** Names of keys, numbers of rows in Roman numerals, and dates as the system's language writes them. */
    private static final Pattern EXEMPT = Pattern.compile(
            "(?<!\\p{L})(?:(?:(?:Ctrl|Shift|Alt)\\+)+\\w*|[IVX]+|(?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2} (?:\\d{4}|\\d{2}))(?!\\p{L})");

    /** A word that ends in dots is the beginning of some word. */
    private static final Pattern CUT_WORD = Pattern.compile("\\p{L}*(?:…|\\.\\.\\.)$");

    /** What a wrapped line still shows of its being pseudo. */
    private static final Pattern ACCENT = Pattern.compile("[áéíóúñšçďĺřťžýÁÉÍÓÚÑŠÇĎĹŘŤŽÝ]");

    private static final int MOST_CELLS = 400;

    /** The log is for developers, in English alone. */
    private static final String LOG = "log";

    private final KnownData data;

    Unmarked(KnownData data) {
        this.data = data;
    }

    Set<String> find(JComponent root) {
        Set<String> found = new LinkedHashSet<>();
        for (JComponent component : Seen.every(root, JComponent.class)) {
            if (!LOG.equals(component.getName())
                    && !Seen.isOfTheLook(component)
                    && !(component.getParent() instanceof CellRendererPane)) {
                texts(component).stream()
                        .filter(this::isBare)
                        .forEach(text -> found.add("'" + text + "' "
                                + component.getClass().getSimpleName() + " '" + component.getName() + "'"));
            }
        }
        for (PaintedText painted : TextSpy.look(root)) {
            if (isBareLine(painted.text())) {
                found.add("'" + painted.text() + "' painted");
            }
        }
        return found;
    }

    /** The entries of a menu and of those in it, shown or not. */
    List<String> ofMenu(JPopupMenu menu) {
        List<String> found = new ArrayList<>();
        for (Component entry : menu.getComponents()) {
            if (entry instanceof JMenu inner) {
                found.addAll(ofMenu(inner.getPopupMenu()));
            }
            if (entry instanceof JMenuItem item && isBare(item.getText())) {
                found.add("'" + item.getText() + "' JMenuItem '" + item.getName() + "'");
            }
        }
        return found;
    }

    private boolean isBareLine(String line) {
        return hasBareWord(EXEMPT.matcher(CUT_WORD.matcher(line).replaceAll("")).replaceAll(" "));
    }

    /** A painted line may be a piece of a text, so each word is looked at; what is all capitals has no letter to change. */
    private boolean hasBareWord(String line) {
        return KnownData.WORD
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> word.length() > 2
                        && !word.equals(word.toUpperCase(Locale.ROOT))
                        && !ACCENT.matcher(word).find()
                        && !data.hasWord(word));
    }

    private boolean isBare(String text) {
        if (text.endsWith("…")) {
            return isBareLine(text);
        }
        String left = text;
        String before;
        do {
            before = left;
            left = MARKED.matcher(before).replaceAll(" ");
        } while (!left.equals(before));
        return WORDS.matcher(left).find()
                && WORDS.matcher(EXEMPT.matcher(data.without(left)).replaceAll(" "))
                        .find();
    }

    private static List<String> texts(JComponent component) {
        List<String> texts = new ArrayList<>();
        add(texts, component.getToolTipText());
        AccessibleContext context = component.getAccessibleContext();
        if (context != null) {
            add(texts, context.getAccessibleName());
            add(texts, context.getAccessibleDescription());
        }
        if (component instanceof JLabel label) {
            add(texts, label.getText());
        } else if (component instanceof AbstractButton button) {
            add(texts, button.getText());
        } else if (component instanceof JTextComponent text) {
            add(texts, text.isEditable() ? "" : text.getText());
            add(texts, (String) text.getClientProperty("JTextField.placeholderText"));
        } else if (component instanceof JTabbedPane tabs) {
            for (int i = 0; i < tabs.getTabCount(); i++) {
                add(texts, tabs.getTitleAt(i));
                add(texts, tabs.getToolTipTextAt(i));
            }
        } else if (component instanceof JMenuBar bar) {
            for (Component menu : bar.getComponents()) {
                entries(texts, menu);
            }
        }
        cells(texts, component);
        return texts;
    }

    private static void entries(List<String> texts, Component entry) {
        if (entry instanceof AbstractButton item) {
            add(texts, item.getText());
            add(texts, item.getToolTipText());
        }
        if (entry instanceof JMenu menu) {
            for (Component inner : menu.getMenuComponents()) {
                entries(texts, inner);
            }
        }
    }

    private static void cells(List<String> texts, JComponent component) {
        if (component instanceof JTable table) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                add(texts, table.getColumnName(column));
            }
        }
        if (component instanceof JTable || component instanceof JList || component instanceof JTree) {
            AccessibleContext context = component.getAccessibleContext();
            for (int i = 0; i < Math.min(MOST_CELLS, context.getAccessibleChildrenCount()); i++) {
                add(texts, context.getAccessibleChild(i).getAccessibleContext().getAccessibleName());
            }
        }
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
