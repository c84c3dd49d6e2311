package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.UIManager;

/** The drawing. A click selects a cause or a rib; arrows, Enter, Insert and Ctrl+R do the same by keyboard. */
final class FishboneView extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** What the drawing asks of the tab. */
    interface Deeds {
        void selectCause(String cause);

        void selectRib(String rib);

        void open();

        void add();

        void toggleRoot();
    }

    private final transient Deeds deeds;
    private transient FishboneContent content = new FishboneContent("", List.of());
    private String selected = "";

    FishboneView(String name, String description, Deeds deeds) {
        this.deeds = deeds;
        setName("fishbone");
        setFocusable(true);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(name);
        getAccessibleContext().setAccessibleDescription(description);
        addMouseListener(new Clicks());
        addFocusListener(new Repaint());
        key("UP", () -> go(-1));
        key("LEFT", () -> go(-1));
        key("DOWN", () -> go(1));
        key("RIGHT", () -> go(1));
        key("ENTER", deeds::open);
        key("F2", deeds::open);
        key("INSERT", deeds::add);
        key("ctrl R", deeds::toggleRoot);
    }

    private void key(String stroke, Runnable deed) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
    }

    /**
     * @param selectedId the id of a cause or of a rib, or empty
     * @param spoken the selected cause in words, for a screen reader
     */
    void show(FishboneContent shown, String selectedId, String spoken) {
        boolean moved = !selectedId.equals(selected);
        if (!shown.equals(content)) {
            content = shown;
            revalidate();
        }
        selected = selectedId;
        if (moved) {
            getAccessibleContext().setAccessibleDescription(spoken);
        }
        if (moved && isShowing()) {
            fish().twig(selectedId).ifPresent(t -> scrollRectToVisible(new Rectangle(t.box())));
        }
        repaint();
    }

    Fishbone fish() {
        int height = getParent() instanceof JViewport viewport ? viewport.getHeight() : 0;
        int width = Math.max(Kit.scale(560), getWidth());
        return FishboneLayout.of(content, width, height, getFontMetrics(plain()), getFontMetrics(strong()));
    }

    private static Font plain() {
        Font font = UIManager.getFont("Label.font");
        return font.deriveFont((float) Kit.scale(12));
    }

    private static Font strong() {
        Font semibold = UIManager.getFont("semibold.font");
        return semibold == null ? plain().deriveFont(Font.BOLD) : semibold.deriveFont((float) Kit.scale(12));
    }

    private void go(int by) {
        List<String> causes = fish().causes();
        int at = causes.indexOf(selected);
        if (!causes.isEmpty()) {
            int next = at < 0 ? 0 : Math.max(0, Math.min(causes.size() - 1, at + by));
            deeds.selectCause(causes.get(next));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        new FishbonePainter(g, plain(), strong()).paint(fish(), selected, isFocusOwner());
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(560), fish().height());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Kit.scale(820), Math.max(Kit.scale(380), fish().height()));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Kit.scale(20);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - Kit.scale(40);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() instanceof JViewport viewport && viewport.getWidth() >= Kit.scale(560);
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() >= getPreferredSize().height;
    }

    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            Fishbone fish = fish();
            Optional<Fishbone.Twig> twig = fish.twigAt(e.getPoint());
            if (twig.isPresent()) {
                deeds.selectCause(twig.get().cause());
                if (e.getClickCount() == 2) {
                    deeds.open();
                }
            } else {
                fish.labelAt(e.getPoint()).ifPresent(b -> deeds.selectRib(b.rib()));
            }
        }
    }

    /** The ring of the selection is stronger while the drawing has the focus. */
    private final class Repaint implements FocusListener {

        @Override
        public void focusGained(FocusEvent e) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent e) {
            repaint();
        }
    }
}
