package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import java.util.Optional;
import javax.swing.JComponent;

/** One view of the task, made when it is first opened. */
interface Tab {

    JComponent component();

    void show(IssueAnalysis data);

    /** What a passage marked in the case text would be evidence of: "isu i2". */
    Optional<String> passageTarget();

    /** Evidence from a passage, for the element that {@link #passageTarget} names. */
    void takePassage(Evidence evidence);

    /** Puts the focus there; called while the tab is open. */
    boolean reveal(IssueAnalysis data, Place place);

    /** Adds the first element of an empty list; called while the tab is open. False if nothing was added. */
    default boolean begin(IssueAnalysis data, Place place) {
        return false;
    }
}
