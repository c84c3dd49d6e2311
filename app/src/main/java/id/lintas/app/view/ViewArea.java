package id.lintas.app.view;

import javax.swing.JComponent;

/** Where the views of an open project stand around the editor. Event dispatch thread. */
public interface ViewArea {

    JComponent component();

    /** Shows a view, and puts the focus into it if {@code focus}. */
    void show(String view, boolean focus);

    void hide(String view);

    boolean isShown(String view);

    /** Keeps what a person has arranged, for the next time. */
    void remember();

    /** Closes the views that were made. */
    void close();
}
