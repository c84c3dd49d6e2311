package id.lintas.app.layout;

import id.lintas.app.view.Side;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/** One way to place the views: by split panes, or by the docking library. Event dispatch thread. */
interface Area {

    JComponent component();

    /** Shows a view, in front of those behind which it may stand. */
    void show(String view);

    void hide(String view);

    boolean isShown(String view);

    /** The views that can be seen, from left to right and from top to bottom. */
    List<String> shown();

    Arrangement arrangement();

    /** Gives a view the whole place; the others come back with {@link #restore}. */
    void maximise(String view);

    void restore();

    Optional<String> maximised();

    /** @return whether this area can do it; if not, the docking library is needed */
    boolean move(String view, Side side);

    boolean detach(String view);

    boolean minimise(String view);

    void close();
}
