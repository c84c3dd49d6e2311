package id.lintas.app.shell;

import id.lintas.app.editing.EditorArea;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import javax.swing.JTabbedPane;

/** Opens and paints every page and every tab once, so that all their classes are in the archive. Event dispatch thread. */
final class Training {

    private final MainWindow window;

    Training(MainWindow window) {
        this.window = window;
    }

    void visitAll() {
        window.documents().current().ifPresent(d -> d.project().steps().keySet().forEach(this::visit));
        visit(EditorArea.GROUP);
        visit(EditorArea.CASE_TEXT);
    }

    private void visit(String page) {
        window.go(page);
        paint();
        tabs(window.frame().getRootPane());
    }

    private void tabs(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof JTabbedPane tabs) {
                for (int i = 0; i < tabs.getTabCount(); i++) {
                    tabs.setSelectedIndex(i);
                    paint();
                }
            } else if (child instanceof Container inside) {
                tabs(inside);
            }
        }
    }

    private void paint() {
        Container root = window.frame().getRootPane();
        root.validate();
        BufferedImage image = new BufferedImage(
                Math.max(1, root.getWidth()), Math.max(1, root.getHeight()), BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D g = image.createGraphics();
        root.printAll(g);
        g.dispose();
    }
}
