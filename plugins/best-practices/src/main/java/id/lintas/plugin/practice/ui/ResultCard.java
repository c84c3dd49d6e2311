package id.lintas.plugin.practice.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.ReasonWords;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.fit.Reason;
import id.lintas.plugin.practice.search.Hit;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicGraphicsUtils;

/** Draws a practice that was found: title, where and when, why it fits, where it differs. */
final class ResultCard extends JPanel implements ListCellRenderer<Hit> {

    private static final long serialVersionUID = 1L;
    private static final int SIDE = 12;
    private static final int ICON = 18;

    /** A paragraph of the card. */
    private record Block(String text, String style, String token, String icon, String iconToken) {}

    private final transient StepContext context;
    private final transient Terms terms;
    private final transient ReasonWords words;
    private final transient Function<Hit, List<Reason>> reasons;
    private final transient Predicate<Hit> used;
    private transient List<Block> blocks = List.of();
    private int width;

    ResultCard(StepContext context, Function<Hit, List<Reason>> reasons, Predicate<Hit> used) {
        this.context = context;
        this.reasons = reasons;
        this.used = used;
        terms = new Terms(context);
        words = new ReasonWords(context);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Hit> list, Hit hit, int index, boolean selected, boolean focused) {
        width = list.getWidth() > 0 ? list.getWidth() : Kit.scale(380);
        String title = hit.practice().title().in(context.locale());
        String origin = terms.origin(hit.practice());
        List<Block> next = new ArrayList<>();
        next.add(new Block(title, "h4", "text", "", ""));
        next.add(new Block(origin, "note", "text3", "", ""));
        if (used.test(hit)) {
            next.add(new Block(context.text("card.used"), "note", "ok", "check-lg", "ok"));
        }
        List<Reason> why = reasons.apply(hit);
        next.add(new Block(words.fits(why), "caption", "text", "check-circle", "ok"));
        String differs = words.differs(why);
        String apart = differs.isEmpty() ? "" : context.text("reason.differs", differs);
        next.add(new Block(apart, "caption", "text", "slash-circle", "warn"));
        blocks = next.stream().filter(block -> !block.text().isEmpty()).toList();
        setBackground(Kit.color(selected ? "accentSoft" : "surface"));
        setBorder(null);
        getAccessibleContext()
                .setAccessibleName(
                        String.join(", ", blocks.stream().map(Block::text).toList()));
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        int height = Kit.scale(20);
        for (Block block : blocks) {
            height += lines(block).size() * metrics(block).getHeight() + Kit.scale(3);
        }
        return new Dimension(width, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics;
        boolean selected = getBackground().equals(Kit.color("accentSoft"));
        int y = Kit.scale(10);
        for (Block block : blocks) {
            FontMetrics metrics = metrics(block);
            if (!block.icon().isEmpty()) {
                Kit.icon(block.icon(), 13, selected ? "accentSoftText" : block.iconToken())
                        .paintIcon(this, g, Kit.scale(SIDE), y + (metrics.getHeight() - Kit.scale(13)) / 2);
            }
            g.setFont(font(block));
            g.setColor(selected ? Kit.color("accentSoftText") : Kit.color(block.token()));
            for (String line : lines(block)) {
                BasicGraphicsUtils.drawString(this, g, line, left(block), (float) y + metrics.getAscent());
                y += metrics.getHeight();
            }
            y += Kit.scale(3);
        }
        Color line = Kit.color("line");
        g.setColor(line);
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
    }

    private int left(Block block) {
        return Kit.scale(block.icon().isEmpty() ? SIDE : SIDE + ICON);
    }

    private List<String> lines(Block block) {
        return Wrapping.lines(block.text(), metrics(block), width - left(block) - Kit.scale(SIDE));
    }

    private FontMetrics metrics(Block block) {
        return getFontMetrics(font(block));
    }

    private Font font(Block block) {
        Font font = UIManager.getFont(block.style() + ".font");
        return font == null ? UIManager.getFont("Label.font") : font;
    }
}
