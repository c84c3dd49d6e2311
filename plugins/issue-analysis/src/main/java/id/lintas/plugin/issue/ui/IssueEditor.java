package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The four views of the task as tabs. The first one is on the screen at the start, the others are made when opened. */
final class IssueEditor implements StepEditor<IssueAnalysis> {

    private static final int EXCERPT = 60;

    private final EditorHost<IssueAnalysis> host;
    private final JTabbedPane tabs = Kit.tabs();
    private final List<TabSlot> views;

    IssueEditor(EditorHost<IssueAnalysis> host) {
        this.host = host;
        views = List.of(
                new TabSlot(host, "tab.issues", IssuesTab::count, IssuesTab::holds, IssuesTab::new),
                new TabSlot(host, "tab.fishbone", FishboneTab::count, FishboneTab::holds, FishboneTab::new),
                new TabSlot(host, "tab.whys", WhysTab::count, WhysTab::holds, WhysTab::new),
                new TabSlot(
                        host,
                        "tab.stakeholders",
                        StakeholdersTab::count,
                        StakeholdersTab::holds,
                        StakeholdersTab::new));
        tabs.setName("issueTabs");
        for (TabSlot view : views) {
            tabs.addTab(view.title(), view.panel());
        }
        tabs.addChangeListener(e -> views.get(tabs.getSelectedIndex()).open());
        Kit.guided(tabs, host, "issues", "causes", "whys", "stakeholders");
    }

    @Override
    public JComponent component() {
        return tabs;
    }

    @Override
    public void show(IssueAnalysis data) {
        views.forEach(view -> view.show(data));
        views.get(tabs.getSelectedIndex()).open();
        for (int i = 0; i < views.size(); i++) {
            TabSlot view = views.get(i);
            Kit.title(tabs, i, view.title(), view.count(data));
        }
    }

    @Override
    public Map<String, List<Choice>> choices() {
        views.forEach(TabSlot::open);
        Map<String, List<Choice>> all = new LinkedHashMap<>(StepEditor.super.choices());
        all.put(
                "IssueAnalysis.chosen",
                host.data().issues().stream()
                        .map(i -> Choice.of(i.id(), i.id() + " · " + i.statement()))
                        .toList());
        all.put(
                "Evidence.paragraph",
                host.context().project().caseText().paragraphs().stream()
                        .map(p -> Choice.of(p.id(), p.id() + " · " + beginning(p.text())))
                        .toList());
        return all;
    }

    @Override
    public Optional<String> passageTarget() {
        return views.get(tabs.getSelectedIndex()).open().passageTarget();
    }

    @Override
    public void takePassage(String paragraph, String words) {
        Tab open = views.get(tabs.getSelectedIndex()).open();
        open.takePassage(Evidence.quoting(host.newId("e"), paragraph, words));
    }

    private static String beginning(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    @Override
    public boolean reveal(Place place) {
        return place.equals(Place.STEP)
                || opened(place).map(t -> t.reveal(host.data(), place)).orElse(false);
    }

    @Override
    public boolean begin(Place place) {
        return !host.readOnly()
                && opened(place).map(t -> t.begin(host.data(), place)).orElse(false);
    }

    /** Opens the tab that holds the place. */
    private Optional<Tab> opened(Place place) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).holds(host.data(), place)) {
                tabs.setSelectedIndex(i);
                return Optional.of(views.get(i).open());
            }
        }
        return Optional.empty();
    }
}
