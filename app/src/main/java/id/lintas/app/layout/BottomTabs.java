package id.lintas.app.layout;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ToolView;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The views below the editor, as tabs that can be closed. */
final class BottomTabs {

    /** What happens at the tabs. */
    interface Listener {

        void closed();

        /** The menu of a view is asked for, at a place of a component. */
        void menu(String view, JComponent where, int x, int y);

        /** Someone begins to drag a view's tab. */
        void dragged(String view, MouseEvent event);
    }

    private final MadeViews views;
    private final JTabbedPane tabs = new Strip();
    private final List<String> shown = new ArrayList<>();

    BottomTabs(AppTexts texts, MadeViews views, Listener listener) {
        this.views = views;
        tabs.setName("bottomViews");
        tabs.getAccessibleContext().setAccessibleName(texts.get("layout.below"));
        tabs.putClientProperty("JTabbedPane.tabClosable", true);
        tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", texts.get("view.close"));
        tabs.putClientProperty("JTabbedPane.tabCloseCallback", (IntConsumer) index -> {
            remove(index);
            listener.closed();
        });
        JButton more = Kit.iconButton("three-dots", texts.get("layout.menu"), () -> {});
        more.setName("viewMenu");
        more.addActionListener(e -> listener.menu(front().orElse(""), more, 0, more.getHeight()));
        JPanel end = new JPanel(new MigLayout("insets 0 8 0 8, fill", "push[]"));
        end.setOpaque(false);
        end.add(more);
        tabs.putClientProperty("JTabbedPane.trailingComponent", end);
        Mouse mouse = new Mouse(listener::dragged, listener);
        tabs.addMouseListener(mouse);
        tabs.addMouseMotionListener(mouse);
    }

    JComponent component() {
        return tabs;
    }

    List<String> shown() {
        return List.copyOf(shown);
    }

    Optional<String> front() {
        int index = tabs.getSelectedIndex();
        return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
    }

    /** Pixels at 100 % that the view in front takes; 0 if it takes what is left for it. */
    int wantedHeight() {
        return front().flatMap(views::made).map(ToolView::height).orElse(0);
    }

    /** Adds its tab, if need be, and brings it to the front. */
    void show(String view) {
        JComponent component = views.component(view);
        if (!shown.contains(view)) {
            shown.add(view);
            tabs.addTab(views.title(view), component);
            title(view, -1);
            views.made(view).ifPresent(v -> v.onCount(number -> title(view, number)));
        }
        tabs.setSelectedIndex(shown.indexOf(view));
    }

    private void title(String view, int count) {
        int index = shown.indexOf(view);
        if (index >= 0) {
            Kit.title(tabs, index, views.title(view), count);
        }
    }

    void hide(String view) {
        int index = shown.indexOf(view);
        if (index >= 0) {
            remove(index);
        }
    }

    private void remove(int index) {
        shown.remove(index);
        tabs.removeTabAt(index);
    }

    /** The tabs stand on the window's own ground, as far as they go. */
    private static final class Strip extends JTabbedPane {

        private static final long serialVersionUID = 1L;

        @Override
        protected void addImpl(Component part, Object constraints, int index) {
            super.addImpl(part, constraints, index);
            if (part instanceof JViewport port && port.getView() instanceof JComponent strip) {
                port.setOpaque(false);
                strip.setOpaque(false);
            }
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Kit.color("chrome"));
            g.fillRect(0, 0, getWidth(), getHeight());
            super.paintComponent(g);
        }
    }

    private final class Mouse extends MouseAdapter {

        private final BiConsumer<String, MouseEvent> dragged;
        private final Listener listener;
        private Optional<MouseEvent> pressed = Optional.empty();

        Mouse(BiConsumer<String, MouseEvent> dragged, Listener listener) {
            this.dragged = dragged;
            this.listener = listener;
        }

        @Override
        public void mousePressed(MouseEvent e) {
            pressed = SwingUtilities.isLeftMouseButton(e) && at(e).isPresent() ? Optional.of(e) : Optional.empty();
            popup(e);
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            pressed = Optional.empty();
            popup(e);
        }

        private void popup(MouseEvent e) {
            if (e.isPopupTrigger()) {
                at(e).ifPresent(view -> listener.menu(view, tabs, e.getX(), e.getY()));
            }
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            if (pressed.isPresent() && pressed.get().getPoint().distance(e.getPoint()) > Kit.scale(8)) {
                Optional<String> view = at(pressed.get());
                MouseEvent start = pressed.get();
                pressed = Optional.empty();
                view.ifPresent(v -> dragged.accept(v, start));
            }
        }

        private Optional<String> at(MouseEvent e) {
            int index = tabs.indexAtLocation(e.getX(), e.getY());
            return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
        }
    }
}
