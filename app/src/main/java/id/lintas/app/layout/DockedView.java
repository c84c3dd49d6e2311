package id.lintas.app.layout;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import io.github.andrewauclair.moderndocking.ui.HeaderController;
import io.github.andrewauclair.moderndocking.ui.HeaderModel;
import java.awt.BorderLayout;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A view as the docking library knows it. */
final class DockedView extends JPanel implements Dockable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final transient Supplier<DockingHeaderUI> head;

    DockedView(String id, String title, JComponent content, Supplier<DockingHeaderUI> head) {
        super(new BorderLayout());
        this.id = id;
        this.title = title;
        this.head = head;
        setName("view." + id);
        getAccessibleContext().setAccessibleName(title);
        add(content);
    }

    private boolean fixed() {
        return id.equals(Places.EDITOR);
    }

    @Override
    public String getPersistentID() {
        return id;
    }

    @Override
    public String getTabText() {
        return title;
    }

    @Override
    public boolean isFloatingAllowed() {
        return !fixed();
    }

    @Override
    public boolean isLimitedToWindow() {
        return fixed();
    }

    @Override
    public boolean isClosable() {
        return !fixed();
    }

    @Override
    public boolean isAutoHideAllowed() {
        return !fixed();
    }

    @Override
    public boolean isMinMaxAllowed() {
        return true;
    }

    @Override
    public boolean isWrappableInScrollpane() {
        return false;
    }

    @Override
    public DockingHeaderUI createHeaderUI(HeaderController controller, HeaderModel model) {
        return head.get();
    }
}
