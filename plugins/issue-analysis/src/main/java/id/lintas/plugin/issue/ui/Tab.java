package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.plugin.issue.IssueAnalysis;
import javax.swing.JComponent;

/** One view of the task, made when it is first opened. */
interface Tab {

    JComponent component();

    void show(IssueAnalysis data);

    /** Puts the focus there; called while the tab is open. */
    boolean reveal(IssueAnalysis data, Place place);
}
