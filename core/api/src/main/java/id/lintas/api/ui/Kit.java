package id.lintas.api.ui;

import id.lintas.api.Diagram;
import id.lintas.api.Place;
import java.awt.Color;
import java.awt.LayoutManager;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;

/**
 * Small parts that look alike in every plugin. Texts are plain: none is ever rendered as HTML. Sizes are pixels at 100 %,
 * scaled here. Icon names are those of Bootstrap Icons, colour tokens those of {@code docs/design-language.md}.
 */
public final class Kit {

    private Kit() {}

    /** An outlined button; {@code icon} may be empty. */
    public static JButton button(String text, String icon, Runnable action) {
        return icon.isEmpty()
                ? Buttons.named(new ToldButton(), text, action)
                : Buttons.withIcon(Buttons.named(new ToldButton(), text, action), icon);
    }

    /** A quiet button that reads like a link. */
    public static JButton link(String text, Runnable action) {
        return Buttons.link(text, action);
    }

    /** An icon alone; the text is its tool tip and accessible name. */
    public static JButton iconButton(String icon, String text, Runnable action) {
        return Buttons.iconOnly(icon, text, action);
    }

    /** A heading over a part of an editor. */
    public static JLabel heading(String text) {
        return label(text, "h3");
    }

    /** A small grey line: metadata, the rule in use. */
    public static JLabel note(String text) {
        return label(text, "note");
    }

    /** A small label on a quiet ground; tone is "", "accent" or "thread". */
    public static JLabel chip(String text, String tone) {
        return label(
                text,
                switch (tone) {
                    case "accent" -> "chipAccent";
                    case "thread" -> "chipThread";
                    default -> "chip";
                });
    }

    /** Running text that wraps to its width; style is a class of the type scale: "", "caption", "note", "h3", "h4". */
    public static JComponent wrapped(String text, String style) {
        return Plain.style(new WrapLabel(text), style);
    }

    /** A row over a list: buttons at the left, the rule in use in small text at the right. */
    public static JComponent toolbar(List<? extends JComponent> left, String rule) {
        return new Toolbar(left, rule);
    }

    /** The usual page: a toolbar, the list or drawing, and below it the chosen element's form, which scrolls. */
    public static JComponent page(JComponent toolbar, JComponent list, JComponent detail) {
        return new Page(toolbar, list, detail);
    }

    /** Two parts side by side with a thin divider; {@code width} is that of the left one. */
    public static JComponent beside(JComponent left, int width, JComponent right) {
        return new BesidePane(left, scale(width), right);
    }

    /** A panel for what scrolls up and down only: as wide as its scroll pane, and at least as high. */
    public static JPanel rows(LayoutManager layout) {
        return new ScrollRows(layout);
    }

    /** Parts below each other, each as wide as the column and as high as it needs at that width; gap at 100 %. */
    public static JPanel column(int gap) {
        return new ScrollRows(new ScrollRows.Stack(scale(gap)));
    }

    /** A scroll pane without a frame and a ground of its own, which scrolls up and down only. */
    public static JScrollPane scroll(JComponent content) {
        JScrollPane pane = new PassingScrollPane(content);
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        pane.getVerticalScrollBar().setUnitIncrement(scale(20));
        return pane;
    }

    /**
     * Runs a deed at each change of the text, typed by a person or set by the program; a text that is replaced counts as two
     * changes. The deed may read the text, and must not change it.
     */
    public static void onTyped(JTextComponent text, Runnable deed) {
        text.getDocument().addDocumentListener(new Typed(deed));
    }

    /** What stands in place of an empty list: one sentence and one button. */
    public static JComponent empty(String sentence, JButton action) {
        return new EmptyState(sentence, action);
    }

    /** Tabs without a frame, for the views of one step. */
    public static JTabbedPane tabs() {
        JTabbedPane tabs = new JTabbedPane();
        tabs.putClientProperty("JTabbedPane.tabType", "underlined");
        tabs.setOpaque(true);
        return tabs;
    }

    /**
     * Lets the guidance follow the tabs: a person who opens one sees the texts {@code guide.<field>…} of its field; an empty
     * field stands for the step's own.
     *
     * @param fields one for each tab
     */
    public static void guided(JTabbedPane tabs, EditorHost<?> host, String... fields) {
        tabs.addChangeListener(e -> {
            int tab = tabs.getSelectedIndex();
            if (tab >= 0 && tab < fields.length) {
                host.focused(Place.field(fields[tab]));
            }
        });
    }

    /** A tab's title with a count behind it; no count for a negative one. */
    public static void title(JTabbedPane tabs, int index, String title, int count) {
        TabTitle.set(tabs, index, title, count);
    }

    /**
     * A drawing, fitted or at its own size, with its title and text for a screen reader and a menu to save or copy it.
     *
     * @param diagram asked at each painting, so that a {@code repaint} shows the present one
     */
    public static JComponent diagram(View.Host host, Supplier<Diagram> diagram) {
        return new DiagramPane(host, diagram);
    }

    /** The menu alone, for a drawing that an editor shows in its own way: save as SVG or PNG, copy. */
    public static JButton diagramMenu(View.Host host, Supplier<Diagram> diagram) {
        return DiagramPane.menu(host, diagram);
    }

    /** An icon in the colour of the token; an empty icon of the same size if there is no such icon. */
    public static Icon icon(String name, int size, String token) {
        return new TokenIcon(name, size, token);
    }

    /** A colour of the theme, such as "text2", "accent", "thread", "band4"; magenta if there is no such token. */
    public static Color color(String token) {
        return Tokens.color(token);
    }

    /** Pixels at the present zoom. */
    public static int scale(int pixels) {
        double factor = UIManager.get("Lintas.scale") instanceof Number number ? number.doubleValue() : 1;
        return (int) Math.round(pixels * factor);
    }

    private static JLabel label(String text, String style) {
        JLabel label = Plain.style(Plain.text(new ToldLabel()), style);
        label.setText(text);
        return label;
    }
}
