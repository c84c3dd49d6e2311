package id.lintas.app.palette;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.text.AppTexts;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.BitSet;
import javax.accessibility.AccessibleContext;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/** Paints a line of the palette: icon, label with what matches set off, detail, shortcut. No text is ever HTML. */
final class PaletteRenderer extends JPanel implements ListCellRenderer<PaletteRow> {

    private static final long serialVersionUID = 1L;
    private static final int CAPTION = 30;
    private static final int ROW = 36;
    private static final int BEFORE = 24;

    private final transient AppTexts texts;
    private transient PaletteRow row = new PaletteRow.Caption(PaletteKind.LATEST);
    private boolean selected;

    PaletteRenderer(AppTexts texts) {
        this.texts = texts;
        setOpaque(false);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PaletteRow> list, PaletteRow value, int index, boolean isSelected, boolean focus) {
        row = value;
        selected = isSelected && value instanceof PaletteRow.Found;
        getAccessibleContext().setAccessibleName(name(value));
        setToolTipText(name(value));
        return this;
    }

    /** What a screen reader says of a line. */
    String name(PaletteRow value) {
        if (value instanceof PaletteRow.Found found) {
            PaletteEntry entry = found.hit().entry();
            String name = entry.detail().isEmpty() ? entry.label() : entry.label() + ", " + entry.detail();
            return entry.key().isEmpty() ? name : name + ", " + entry.key();
        }
        return texts.get(((PaletteRow.Caption) value).kind().key());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return super.getAccessibleContext();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(100), Kit.scale(row instanceof PaletteRow.Caption ? CAPTION : ROW));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Object hints = java.awt.Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof java.util.Map<?, ?> map) {
            g.addRenderingHints(map);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (row instanceof PaletteRow.Found found) {
            paint(g, found.hit());
        } else {
            g.setFont(Look.font("caption"));
            g.setColor(Kit.color("text2"));
            g.drawString(name(row), Kit.scale(18), getHeight() - Kit.scale(9));
        }
        g.dispose();
    }

    private void paint(Graphics2D g, PaletteSearch.Hit hit) {
        PaletteEntry entry = hit.entry();
        if (selected) {
            g.setColor(UIManager.getColor("List.selectionBackground"));
            int arc = Kit.scale(12);
            g.fillRoundRect(Kit.scale(6), 0, getWidth() - Kit.scale(12), getHeight(), arc, arc);
        }
        String token = entry.possible() ? "text2" : "text3";
        Kit.icon(entry.icon(), 16, selected ? "accentSoftText" : token)
                .paintIcon(this, g, Kit.scale(18), (getHeight() - Kit.scale(16)) / 2);
        int right = getWidth() - Kit.scale(18) - paintKey(g, entry.key());
        int x = Kit.scale(46);
        g.setFont(Look.font(""));
        String detail = entry.detail();
        int ofDetail = Math.min(
                detail.isEmpty() ? 0 : g.getFontMetrics(Look.font("caption")).stringWidth(detail) + Kit.scale(12),
                (right - x) / 2);
        x = paintLabel(g, entry, hit.places(), x, right - ofDetail - Kit.scale(8));
        g.setFont(Look.font("caption"));
        g.setColor(selected ? foreground() : Kit.color(token));
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(fit(detail, metrics, right - x - Kit.scale(20)), x + Kit.scale(12), base(metrics));
    }

    private static Color foreground() {
        return UIManager.getColor("List.selectionForeground");
    }

    private int base(FontMetrics metrics) {
        return (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    /** @return its width with the gap before it */
    private int paintKey(Graphics2D g, String key) {
        if (key.isEmpty()) {
            return 0;
        }
        g.setFont(Look.font("note"));
        FontMetrics metrics = g.getFontMetrics();
        int width = metrics.stringWidth(key) + Kit.scale(12);
        int height = Kit.scale(19);
        int x = getWidth() - Kit.scale(18) - width;
        int y = (getHeight() - height) / 2;
        g.setColor(Kit.color("surface"));
        g.fillRoundRect(x, y, width, height, Kit.scale(6), Kit.scale(6));
        g.setColor(Kit.color("line"));
        g.drawRoundRect(x, y, width - 1, height - 1, Kit.scale(6), Kit.scale(6));
        g.setColor(Kit.color("text2"));
        g.drawString(key, x + Kit.scale(6), base(metrics));
        return width + Kit.scale(12);
    }

    /** @return where it ends */
    private int paintLabel(Graphics2D g, PaletteEntry entry, BitSet places, int left, int right) {
        Color plain = selected ? foreground() : Kit.color(entry.possible() ? "text" : "text3");
        Color found = selected ? foreground() : Kit.color("accent");
        Font body = Look.font("");
        Font strong = Look.font("semibold");
        FontMetrics metrics = g.getFontMetrics(body);
        String label = entry.label();
        int from = firstShown(label, places, metrics, right - left);
        int x = left;
        if (from > 0) {
            g.setColor(plain);
            g.drawString("…", x, base(metrics));
            x += metrics.charWidth('…');
        }
        for (int i = from; i < label.length(); ) {
            boolean match = places.get(i);
            int end = Math.min(label.length(), match ? places.nextClearBit(i) : next(places, i, label.length()));
            FontMetrics own = g.getFontMetrics(match ? strong : body);
            String piece = fit(label.substring(i, end), own, right - x);
            g.setFont(match ? strong : body);
            g.setColor(match ? found : plain);
            g.drawString(piece, x, base(metrics));
            x += own.stringWidth(piece);
            i = piece.length() < end - i ? label.length() : end;
        }
        return x;
    }

    private static int next(BitSet places, int from, int end) {
        int next = places.nextSetBit(from);
        return next < 0 ? end : next;
    }

    /** A long text is shown from a little before what was found in it. */
    private static int firstShown(String label, BitSet places, FontMetrics metrics, int width) {
        int first = places.nextSetBit(0);
        if (first < BEFORE || metrics.stringWidth(label) <= width) {
            return 0;
        }
        int space = label.indexOf(' ', first - BEFORE);
        return space >= 0 && space < first ? space + 1 : first - BEFORE;
    }

    private static String fit(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end)) + metrics.charWidth('…') > width) {
            end--;
        }
        return end == 0 ? "" : text.substring(0, end) + "…";
    }
}
