package id.lintas.app.guidance;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Stands beside the field, never in front of it; folds to a rail of one button. */
public final class GuidanceView {

    private final AppTexts texts;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel head = new JPanel(new MigLayout("insets 8 16 4 12, fillx", "[grow][]"));
    private final JPanel body =
            Kit.rows(new MigLayout("insets 8 16 16 16, fillx, wrap 1, gapy 0", "[fill,grow,0:100:]"));
    private final JScrollPane scroll = new JScrollPane(body);
    private final JSplitPane withReader = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true);
    private final JButton fold;
    private final JButton unfold;
    private final JButton show;
    private final JButton more;
    private Optional<Guidance> shown = Optional.empty();

    /**
     * @param toggle folds or unfolds the panel
     * @param showMe points at the control that the guidance is about
     * @param explain opens the handbook's entry for it
     */
    public GuidanceView(AppTexts texts, Runnable toggle, Runnable showMe, Runnable explain) {
        this.texts = texts;
        show = Kit.link(texts.get("guidance.show"), showMe);
        show.setName("showMe");
        show.setIcon(Kit.icon("record-circle", 14, "accent"));
        show.setToolTipText(texts.get("guidance.show.tip"));
        more = Kit.link(texts.get("guidance.more"), explain);
        more.setName("explainMore");
        more.setIcon(Kit.icon("book", 14, "accent"));
        fold = Kit.iconButton("chevron-right", texts.get("guidance.fold"), toggle);
        fold.setName("foldGuidance");
        unfold = Kit.iconButton("lightbulb", texts.get("guidance.unfold"), toggle);
        unfold.setName("unfoldGuidance");
        JLabel title = Kit.heading(texts.get("guidance.title"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        head.add(title);
        head.add(fold);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(16));
        scroll.getVerticalScrollBar().putClientProperty("FlatLaf.styleClass", "chrome");
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        // Half and half, whatever they hold.
        scroll.setPreferredSize(new Dimension(0, 0));
        withReader.setTopComponent(scroll);
        withReader.setResizeWeight(0.5);
        withReader.setBorder(null);
        withReader.setOpaque(false);
        withReader.setFocusable(false);
        body.setOpaque(false);
        head.setOpaque(false);
        panel.setName("guidance");
        setFolded(false);
        show(Optional.empty());
    }

    public JComponent component() {
        return panel;
    }

    /** What stands below the guidance while it is visible: the case text. */
    public void setReader(JComponent reader) {
        withReader.setBottomComponent(reader);
        reader.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent e) {
                // A split pane leaves no room for a part that was not there when it was laid out.
                withReader.resetToPreferredSizes();
            }
        });
    }

    /** Without its head when another one stands above it. */
    public void setHeadShown(boolean shown) {
        head.setVisible(shown);
    }

    public void setFolded(boolean folded) {
        panel.removeAll();
        if (folded) {
            JPanel rail = new JPanel(new MigLayout("insets 12 4 4 4, fillx", "[center]"));
            rail.setOpaque(false);
            rail.add(unfold);
            panel.add(rail, BorderLayout.NORTH);
        } else {
            panel.add(head, BorderLayout.NORTH);
            panel.add(withReader, BorderLayout.CENTER);
        }
        panel.revalidate();
        panel.repaint();
    }

    public void show(Optional<Guidance> guidance) {
        if (guidance.equals(shown) && body.getComponentCount() > 0) {
            return;
        }
        shown = guidance;
        body.removeAll();
        guidance.ifPresentOrElse(this::fill, () -> body.add(Kit.wrapped(texts.get("guidance.none"), "caption")));
        body.revalidate();
        body.repaint();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private void fill(Guidance guidance) {
        body.add(Kit.wrapped(guidance.title(), "h3"));
        if (!guidance.note().isEmpty()) {
            body.add(Kit.wrapped(guidance.note(), "caption"), "gaptop 4");
        }
        if (!guidance.text().isEmpty()) {
            body.add(Kit.wrapped(guidance.text(), ""), "gaptop 8");
        }
        if (!guidance.example().isEmpty()) {
            JPanel card = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[fill,grow]"));
            card.putClientProperty("FlatLaf.styleClass", "card");
            card.add(Kit.wrapped(texts.get("guidance.example"), "caption"));
            card.add(Kit.wrapped(guidance.example(), ""));
            body.add(card, "gaptop 12");
        }
        for (String tip : guidance.tips()) {
            JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][fill,grow]"));
            row.setOpaque(false);
            row.add(Kit.note("•"), "top");
            row.add(Kit.wrapped(tip, ""));
            body.add(row, "gaptop 8");
        }
        body.add(show, "gaptop 12, growx 0");
        body.add(more, "gaptop 4, growx 0");
    }
}
