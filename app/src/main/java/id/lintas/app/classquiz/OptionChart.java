package id.lintas.app.classquiz;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.result.QuestionResult;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;

/** How often each option of a question was chosen: a bar for each, with its count, the right one told by word and colour. */
final class OptionChart extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 34;
    private static final int BAR = 10;
    private static final int EDGE = 8;

    /**
     * A bar.
     *
     * @param share of those who were asked
     * @param remark what is worth telling; may be empty
     */
    private record Line(String label, String count, double share, boolean right, String remark) {

        String text() {
            return label + ": " + count + (remark.isEmpty() ? "" : ", " + remark);
        }
    }

    private final transient AppTexts texts;
    private transient List<Line> lines = List.of();

    OptionChart(AppTexts texts) {
        this.texts = texts;
        setName("optionChart");
        setOpaque(false);
        show(Optional.empty());
    }

    void show(Optional<QuestionResult> result) {
        lines = result.map(this::lines).orElse(List.of());
        String said = String.join("\n", lines.stream().map(Line::text).toList());
        getAccessibleContext().setAccessibleName(said.isEmpty() ? texts.get("class-quiz.chart.none") : said);
        revalidate();
        repaint();
    }

    private List<Line> lines(QuestionResult result) {
        Formats formats = Formats.of(texts);
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < result.counts().size(); i++) {
            boolean right = i == result.question().correct();
            String remark = right
                    ? texts.get("class-quiz.chart.right")
                    : result.idle(i) ? texts.get("class-quiz.chart.idle") : "";
            all.add(new Line(
                    ClassQuestion.letter(i) + ". " + result.question().options().get(i),
                    formats.number(result.counts().get(i)) + " · " + formats.percent(result.share(i)),
                    result.share(i),
                    right,
                    remark));
        }
        int asked = result.statistics().asked();
        double skipped = asked == 0 ? 0 : result.skipped() / (double) asked;
        all.add(new Line(
                texts.get("class-quiz.chart.skipped"),
                formats.number(result.skipped()) + " · " + formats.percent(skipped),
                skipped,
                false,
                ""));
        return all;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(360), Kit.scale(lines.size() * ROW + EDGE));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(getFont());
        int y = Kit.scale(EDGE / 2);
        for (Line line : lines) {
            paint(g, line, y);
            y += Kit.scale(ROW);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Line line, int y) {
        FontMetrics metrics = g.getFontMetrics();
        String end = line.remark().isEmpty() ? line.count() : line.remark() + " · " + line.count();
        int right = getWidth() - metrics.stringWidth(end);
        int base = y + metrics.getAscent();
        g.setColor(Kit.color("text"));
        g.drawString(cut(line.label(), metrics, right - Kit.scale(EDGE)), 0, base);
        g.setColor(Kit.color(line.right() ? "ok" : "text2"));
        g.drawString(end, right, base);
        int top = y + metrics.getHeight();
        g.setColor(Kit.color("line"));
        g.fillRect(0, top, getWidth(), Kit.scale(BAR));
        g.setColor(Kit.color(line.right() ? "ok" : "accent"));
        g.fillRect(0, top, (int) Math.round(getWidth() * line.share()), Kit.scale(BAR));
    }

    private static String cut(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
