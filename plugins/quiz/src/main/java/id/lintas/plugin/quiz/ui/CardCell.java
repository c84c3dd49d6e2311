package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/** A row of a list of questions: a title with a quiet addition and an icon, and two lines of text. Painted, so never HTML. */
final class CardCell<E> extends JPanel implements ListCellRenderer<E> {

    /**
     * @param icon an icon's name, or empty
     * @param token the icon's colour
     * @param state what the icon says in words
     */
    record Card(String title, String addition, String body, String icon, String token, String state) {}

    private final Function<E, Card> cards;
    private Card card = new Card("", "", "", "", "", "");
    private boolean selected;
    private boolean focused;

    CardCell(Function<E, Card> cards) {
        this.cards = cards;
        setOpaque(true);
        putClientProperty("html.disable", true);
    }

    static int height() {
        return Kit.scale(69);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends E> list, E value, int index, boolean isSelected, boolean hasFocus) {
        card = cards.apply(value);
        selected = isSelected;
        focused = hasFocus && list.isFocusOwner();
        setFont(list.getFont());
        setBackground(Kit.color(isSelected ? "accentSoft" : "surface"));
        getAccessibleContext()
                .setAccessibleName(String.join(" ", card.title(), card.addition(), card.state(), card.body()));
        setToolTipText(String.join(" · ", card.title(), card.addition(), card.body()));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        int inset = Kit.scale(12);
        int iconSize = Kit.scale(14);
        int width = getWidth() - 2 * inset;
        paintTitle(g, inset, width - iconSize - Kit.scale(6));
        paintBody(g, inset, width);
        if (!card.icon().isEmpty()) {
            Icon icon = Kit.icon(card.icon(), 14, iconToken());
            icon.paintIcon(this, g, getWidth() - inset - iconSize, Kit.scale(10));
        }
        g.setColor(Kit.color("line"));
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        if (focused) {
            g.setColor(ink("accent"));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 2);
        }
        g.dispose();
    }

    private void paintTitle(Graphics2D g, int x, int width) {
        Font bold = UIManager.getFont("semibold.font");
        g.setFont(
                bold == null
                        ? getFont().deriveFont(Font.BOLD)
                        : bold.deriveFont(getFont().getSize2D()));
        int base = Kit.scale(8) + g.getFontMetrics().getAscent();
        g.setColor(ink("text"));
        g.drawString(card.title(), x, base);
        int used = g.getFontMetrics().stringWidth(card.title()) + Kit.scale(6);
        g.setFont(getFont());
        g.setColor(ink("text3"));
        List<String> addition = Lines.wrap(card.addition(), g.getFontMetrics(), width - used, 1);
        if (!addition.isEmpty()) {
            g.drawString(addition.get(0), x + used, base);
        }
    }

    private void paintBody(Graphics2D g, int x, int width) {
        g.setFont(getFont());
        g.setColor(ink("text2"));
        FontMetrics metrics = g.getFontMetrics();
        int y = Kit.scale(28) + metrics.getAscent();
        for (String line : Lines.wrap(card.body(), metrics, width, 2)) {
            g.drawString(line, x, y);
            y += Kit.scale(17);
        }
    }

    /** In high contrast the selection is as bright as the colours of the icons. */
    private String iconToken() {
        boolean bright = selected && Kit.color("accentSoft").equals(Kit.color("accent"));
        return bright ? "accentSoftText" : card.token();
    }

    private Color ink(String token) {
        return Kit.color(selected ? "accentSoftText" : token);
    }
}
