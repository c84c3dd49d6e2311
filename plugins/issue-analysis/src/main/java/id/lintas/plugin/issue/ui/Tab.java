package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.plugin.issue.IssueAnalysis;
import javax.swing.JComponent;

/** One view of the task. */
interface Tab {

    /** The text key of its title. */
    String title();

    /** How many elements it shows, for the title; negative for no number. */
    int count(IssueAnalysis data);

    JComponent component();

    void show(IssueAnalysis data);

    /** True if the place is in this view. */
    boolean holds(IssueAnalysis data, Place place);

    /** Puts the focus there; called while the tab is open. */
    boolean reveal(IssueAnalysis data, Place place);
}
