package id.lintas.app.view;

import javax.swing.JComponent;

/** Where the views of an open project stand around the editor. Event dispatch thread. */
public interface ViewArea {

    JComponent component();

    /** Shows a view, and puts the focus into it if {@code focus}. */
    void show(String view, boolean focus);

    /** Shows a view that is declared, and an entry of it. */
    void reveal(String view, String entry);

    void hide(String view);

    boolean isShown(String view);

    /** Gives the view with the focus the whole place, or brings the others back. */
    void toggleMaximised();

    /** Moves the focus to the next view, or to the one before. */
    void cycle(boolean forward);

    /** Opens the menu of the view with the focus: float, move, minimise, close. */
    void openMenu();

    /** Takes the arrangement that is kept under a name; an unknown name means the usual one. */
    void use(String perspective);

    /** Keeps the present arrangement under a name, and goes on with that one. */
    void saveAs(String perspective);

    /** The usual arrangement, whatever was kept. */
    void reset();

    /** Keeps what a person has arranged, for the next time. */
    void remember();

    /** Closes the views that were made. */
    void close();
}
