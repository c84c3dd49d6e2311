package id.lintas.app.review;

import id.lintas.engine.review.Reviewed;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTable;

/** What stands beside the table of submissions and works on the chosen one. Event dispatch thread. */
public interface Beside extends AutoCloseable {

    Marks marks();

    JComponent component();

    /** Further controls for the bar above the table. */
    List<JComponent> bar();

    /**
     * Its keys work in the table and on the page too.
     *
     * @param page the whole of it
     */
    void attach(JTable table, JComponent page);

    /**
     * The chosen project; empty if there is none, or it cannot be read.
     *
     * @param trouble why it cannot be read, or empty
     */
    void show(Optional<Reviewed> reviewed, String trouble);

    /** @param changed called when the table has to show something else */
    Runnable listen(Runnable changed);

    @Override
    void close();
}
