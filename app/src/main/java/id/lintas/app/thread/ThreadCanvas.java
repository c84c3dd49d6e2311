package id.lintas.app.thread;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.ui.Kit;
import id.lintas.engine.thread.ThreadDiagram;
import id.lintas.engine.thread.ThreadLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The drawing of the thread under the hand. A screen reader hears where one stands, and the whole as its description. */
final class ThreadCanvas extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ThreadWalk walk;
    private final transient ThreadDiagram words;
    private final transient Consumer<ItemRef> open;
    private transient ThreadLayout layout;
    private transient Optional<Diagram> drawn = Optional.empty();
    private String instead = "";

    /** @param open goes to an item's place */
    ThreadCanvas(ThreadWalk walk, ThreadDiagram words, Consumer<ItemRef> open) {
        this.walk = walk;
        this.words = words;
        this.open = open;
        this.layout = ThreadLayout.of(walk.thread());
        setName("thread");
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        putClientProperty("FlatLaf.styleClass", "surface");
        key("LEFT", () -> walk.across(true));
        key("RIGHT", () -> walk.across(false));
        key("UP", () -> walk.along(-1));
        key("DOWN", () -> walk.along(1));
        key("ENTER", this::openHere);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
                at(e.getPoint()).ifPresent(ref -> {
                    walk.stand(ref);
                    moved();
                    open.accept(ref);
                });
            }
        });
    }

    private void key(String key, Runnable deed) {
        registerKeyboardAction(
                e -> {
                    deed.run();
                    moved();
                },
                KeyStroke.getKeyStroke(key),
                JComponent.WHEN_FOCUSED);
    }

    private void openHere() {
        walk.here().ifPresent(open);
    }

    private static double factor() {
        return Kit.scale(100) / 100.0;
    }

    private Optional<ItemRef> at(Point point) {
        return layout.at(new Point((int) (point.x / factor()), (int) (point.y / factor())));
    }

    /** @param sentence what stands in place of a thread that is not there; empty if there is one */
    void changed(String sentence) {
        instead = sentence;
        layout = ThreadLayout.of(walk.thread());
        revalidate();
        moved();
    }

    /** One stands elsewhere. */
    void moved() {
        drawn = Optional.empty();
        walk.here().map(layout.boxes()::get).ifPresent(box -> {
            Rectangle place = new Rectangle(
                    (int) (box.x * factor()), (int) (box.y * factor()), (int) (box.width * factor()), (int)
                            (box.height * factor()));
            place.grow(Kit.scale(16), Kit.scale(8));
            scrollRectToVisible(place);
        });
        getAccessibleContext()
                .setAccessibleName(walk.item()
                        .map(item -> words.said(walk.thread(), item))
                        .orElse(instead.isEmpty() ? words.title() : instead));
        repaint();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return at(event.getPoint())
                .flatMap(walk.thread()::item)
                .map(item -> words.said(walk.thread(), item))
                .orElse(null);
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    /** Made anew when something has changed, not at each paint. */
    private Diagram diagram() {
        if (drawn.isEmpty()) {
            drawn = Optional.of(words.of(walk.thread(), walk.here()));
        }
        return drawn.orElseThrow();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(layout.width()), Kit.scale(layout.height()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        if (instead.isEmpty()) {
            g.scale(factor(), factor());
            diagram().paint(g, getFont(), Kit::color);
        } else {
            g.setColor(Kit.color("text2"));
            g.drawString(instead, Kit.scale(16), Kit.scale(24));
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }

                @Override
                public String getAccessibleDescription() {
                    return diagram().text();
                }
            };
        }
        return accessibleContext;
    }
}
