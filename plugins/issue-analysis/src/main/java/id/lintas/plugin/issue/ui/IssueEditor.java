package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.issue.IssueAnalysis;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The four views of the task as tabs. */
final class IssueEditor implements StepEditor<IssueAnalysis> {

    private final EditorHost<IssueAnalysis> host;
    private final JTabbedPane tabs = Kit.tabs();
    private final List<Tab> views;

    IssueEditor(EditorHost<IssueAnalysis> host) {
        this.host = host;
        views = List.of(new IssuesTab(host), new FishboneTab(host), new WhysTab(host), new StakeholdersTab(host));
        tabs.setName("issueTabs");
        for (Tab view : views) {
            tabs.addTab(host.text(view.title()), view.component());
        }
    }

    @Override
    public JComponent component() {
        return tabs;
    }

    @Override
    public void show(IssueAnalysis data) {
        for (int i = 0; i < views.size(); i++) {
            Tab view = views.get(i);
            view.show(data);
            Kit.title(tabs, i, host.text(view.title()), view.count(data));
        }
    }

    @Override
    public boolean reveal(Place place) {
        IssueAnalysis data = host.data();
        if (place.equals(Place.STEP)) {
            return true;
        }
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).holds(data, place)) {
                tabs.setSelectedIndex(i);
                return views.get(i).reveal(data, place);
            }
        }
        return false;
    }
}
