package id.lintas.app.layout;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import io.github.andrewauclair.moderndocking.ui.HeaderController;
import io.github.andrewauclair.moderndocking.ui.HeaderModel;
import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A view as the docking library knows it. */
final class DockedView extends JPanel implements Dockable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final transient Supplier<DockingHeaderUI> head;
    private transient Optional<ViewHead> shown = Optional.empty();
    private int count = -1;

    DockedView(String id, String title, JComponent content, Supplier<DockingHeaderUI> head) {
        super(new BorderLayout());
        this.id = id;
        this.title = title;
        this.head = head;
        setName("view." + id);
        getAccessibleContext().setAccessibleName(title);
        add(content);
    }

    /** Shows how many things it holds, in its head and in its tab where it shares its place. */
    void count(int number) {
        count = number;
        shown.ifPresent(h -> h.count(number));
        // One that stands nowhere is not known to the library any more.
        if (isDisplayable()) {
            Docking.getSingleInstance().updateTabInfo(this);
        }
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
        return count < 0 ? title : title + "  " + count;
    }

    /** Of a window of its own, too, where a number would grow old. */
    @Override
    public String getTitleText() {
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
        DockingHeaderUI made = head.get();
        shown = made instanceof ViewHead h ? Optional.of(h) : Optional.empty();
        shown.ifPresent(h -> h.count(count));
        return made;
    }
}
