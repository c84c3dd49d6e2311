package id.lintas.app.layout;

import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Side;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What can be done with a view, for the mouse and for the keyboard alike. */
final class ViewMenu {

    private final AppTexts texts;
    private final WorkArea area;

    ViewMenu(AppTexts texts, WorkArea area) {
        this.texts = texts;
        this.area = area;
    }

    void show(String view, JComponent where, int x, int y) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("viewMenu");
        menu.add(item(area.isMaximised() ? "layout.restore" : "layout.maximise", () -> area.maximise(view)));
        if (!view.equals(Places.EDITOR)) {
            menu.add(item("layout.float", () -> area.detach(view)));
            menu.add(item("layout.minimise", () -> area.minimise(view)));
            menu.addSeparator();
            menu.add(item("layout.left", () -> area.move(view, Side.LEFT)));
            menu.add(item("layout.right", () -> area.move(view, Side.RIGHT)));
            menu.add(item("layout.down", () -> area.move(view, Side.BOTTOM)));
            menu.addSeparator();
            menu.add(item("layout.close", () -> area.hide(view)));
        }
        menu.addSeparator();
        menu.add(item("layout.reset", area::reset));
        menu.show(where, x, y);
    }

    private JMenuItem item(String key, Runnable deed) {
        JMenuItem item = new JMenuItem(texts.get(key));
        item.setName(key);
        item.addActionListener(e -> deed.run());
        return item;
    }
}
