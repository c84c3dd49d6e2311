package id.lintas.api.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Draws the cells of an item table. */
final class CellView extends JLabel implements TableCellRenderer {

    static final int PADDING = 8;
    static final int MOST_LINES = 2;
    private static final long serialVersionUID = 1;
    private static final int CHIP_HEIGHT = 20;
    private static final int CHIP_WIDTH = 28;

    private transient CellContent content = new CellContent.Text("");
    private boolean overruled;
    private boolean focused;
    private boolean quiet;

    CellView() {
        Plain.text(this);
        setOpaque(true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        content = value instanceof CellContent c ? c : new CellContent.Text(String.valueOf(value));
        overruled = isSelected && !table.getSelectionForeground().equals(table.getForeground());
        focused = hasFocus;
        quiet = table.getModel() instanceof ItemRows<?> rows && rows.quiet(row);
        setFont(table.getFont());
        setBackground(isSelected ? table.getSelectionBackground() : table.getBackground());
        setForeground(isSelected ? table.getSelectionForeground() : table.getForeground());
        setText(content.spoken());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        content.paint(g, this);
        if (focused) {
            ring(g);
        }
        g.dispose();
    }

    /** The colour of a token, unless the selection has an ink of its own, as in high contrast. */
    Color ink(String token) {
        if (overruled) {
            return getForeground();
        }
        return Kit.color(quiet && token.startsWith("text") ? "text3" : token);
    }

    Font styled(String key) {
        Font font = UIManager.getFont(key);
        return font == null ? getFont() : font;
    }

    void drawLeading(Graphics2D g, String text, Font font, Color color) {
        FontMetrics metrics = getFontMetrics(font);
        String shown = TextWrap.atMost(1, List.of(text, ""), metrics, room()).get(0);
        draw(g, metrics.stringWidth(text) <= room() ? text : shown, font, color, Kit.scale(PADDING));
    }

    void drawCentred(Graphics2D g, String text, Font font, Color color) {
        draw(g, text, font, color, (getWidth() - getFontMetrics(font).stringWidth(text)) / 2f);
    }

    void drawWrapped(Graphics2D g, String text) {
        FontMetrics metrics = getFontMetrics(getFont());
        List<String> lines = TextWrap.atMost(MOST_LINES, TextWrap.lines(text, metrics, room()), metrics, room());
        float y = (getHeight() - lines.size() * metrics.getHeight()) / 2f + metrics.getAscent();
        g.setFont(getFont());
        g.setColor(ink("text"));
        for (String line : lines) {
            BasicGraphicsUtils.drawString(this, g, line, Kit.scale(PADDING), y);
            y += metrics.getHeight();
        }
    }

    void drawIcon(Graphics2D g, String icon, String token, String otherwise) {
        if (UIManager.get("Lintas.icons") == null) {
            drawCentred(g, otherwise, getFont(), ink(token));
            return;
        }
        int size = Kit.scale(14);
        new TokenIcon(icon, 14, token).paint(g, ink(token), (getWidth() - size) / 2, (getHeight() - size) / 2);
    }

    void drawChip(Graphics2D g, String text, Color ground, Color ink) {
        Font font = styled("h4.font").deriveFont(styled("caption.font").getSize2D());
        int words = getFontMetrics(font).stringWidth(text);
        int width = Math.min(room() + Kit.scale(PADDING), Math.max(Kit.scale(CHIP_WIDTH), words + Kit.scale(12)));
        int height = Kit.scale(CHIP_HEIGHT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(ground);
        g.fill(new RoundRectangle2D.Float(
                Kit.scale(PADDING), (getHeight() - height) / 2f, width, height, Kit.scale(8), Kit.scale(8)));
        draw(g, text, font, ink, Kit.scale(PADDING) + (width - words) / 2f);
    }

    private void draw(Graphics2D g, String text, Font font, Color color, float x) {
        FontMetrics metrics = getFontMetrics(font);
        g.setFont(font);
        g.setColor(color);
        float y = (getHeight() - metrics.getHeight()) / 2f + metrics.getAscent();
        BasicGraphicsUtils.drawString(this, g, text, Math.max(x, 0), y);
    }

    private void ring(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(ink("accent"));
        float stroke = Kit.scale(2);
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Float(
                stroke, stroke, getWidth() - 2 * stroke, getHeight() - 2 * stroke, Kit.scale(8), Kit.scale(8)));
    }

    private int room() {
        return getWidth() - 2 * Kit.scale(PADDING);
    }
}
