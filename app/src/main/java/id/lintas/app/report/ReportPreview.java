package id.lintas.app.report;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.report.ReportDocument;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;

/** The report as one long page, as it will be handed in but for the format's own looks. */
final class ReportPreview extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** In pixels at 100 %. */
    private static final int LEAST = 480;

    private static final int MOST = 860;

    private final transient AppTexts texts;
    private transient Optional<ReportDocument> document = Optional.empty();
    private transient Sheet sheet = new Sheet(LEAST);

    ReportPreview(AppTexts texts) {
        this.texts = texts;
        setName("reportPreview");
        setFocusable(true);
        getAccessibleContext().setAccessibleName(texts.get("report.preview"));
    }

    void show(ReportDocument report) {
        document = Optional.of(report);
        write(width());
        getAccessibleContext()
                .setAccessibleDescription(texts.get(
                        "report.preview.said", report.title(), report.sections().size()));
        revalidate();
        repaint();
    }

    private void write(int width) {
        Sheet next = new Sheet(width);
        document.ifPresent(d -> new SheetWriter(next, texts).write(d));
        sheet = next;
    }

    /** As wide as what it is seen in, so that tables get all the room there is. */
    private int width() {
        int seen = getParent() == null ? 0 : (int) (getParent().getWidth() / zoom());
        return Math.max(LEAST, Math.min(MOST, seen));
    }

    /** The sheet for the place that there is now. */
    private Sheet sheet() {
        if (sheet.width() != width()) {
            write(width());
        }
        return sheet;
    }

    private static double zoom() {
        return Kit.scale(1000) / 1000.0;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension((int) (sheet().width() * zoom()), (int) (sheet().height() * zoom()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Kit.color("surface"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.translate(Math.max(0, (getWidth() - sheet.width() * zoom()) / 2), 0);
        g.scale(zoom(), zoom());
        Rectangle clip = g.getClipBounds();
        sheet.paint(g, clip == null ? new Rectangle(0, 0, sheet.width(), sheet.height()) : clip);
        g.dispose();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Kit.scale(MOST), Kit.scale(520));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return Kit.scale(40);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return Math.max(1, seen.height - Kit.scale(40));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getParent().getWidth() > getPreferredSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
