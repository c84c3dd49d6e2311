package id.lintas.plugin.practice.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.practice.OwnEntries;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.library.Library;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** Three tabs: the library, the practices in use, own practices. */
final class PracticeEditor implements StepEditor<PracticeData> {

    private static final int SEARCH = 0;
    private static final int USED = 1;
    private static final int OWN = 2;

    private final EditorHost<PracticeData> host;
    private final JTabbedPane tabs = Kit.tabs();
    private final SearchTab search;
    private final UsedTab used;
    private final OwnTab own;

    PracticeEditor(EditorHost<PracticeData> host) {
        this.host = host;
        search = new SearchTab(host);
        used = new UsedTab(host, this::find, this::read);
        own = new OwnTab(host);
        tabs.addTab(host.text("tab.search"), search.component());
        tabs.addTab(host.text("tab.used"), used.component());
        tabs.addTab(host.text("tab.own"), own.component());
        Kit.guided(tabs, host, "practices", "used", "own");
        tabs.addChangeListener(e -> {
            if (tabs.getSelectedIndex() == SEARCH) {
                search.entered();
            }
        });
    }

    @Override
    public JComponent component() {
        return tabs;
    }

    @Override
    public void show(PracticeData data) {
        search.show();
        int library = Library.of(host.context()).practices().size();
        Kit.title(
                tabs,
                SEARCH,
                host.text("tab.search"),
                library + OwnEntries.of(data).size());
        used.show(data);
        own.show(data);
        Kit.title(tabs, USED, host.text("tab.used"), data.practices().size());
        int ownCount = data.own().size();
        Kit.title(tabs, OWN, host.text("tab.own"), ownCount == 0 ? -1 : ownCount);
    }

    @Override
    public boolean reveal(Place place) {
        if (place.item().isEmpty()) {
            boolean known = place.field().isEmpty() || place.field().equals("practices");
            if (known) {
                find();
            }
            return known;
        }
        Optional<Boolean> isOwn = host.data().find(place.item()).map(p -> p.isOwn());
        if (isOwn.isEmpty()) {
            return false;
        }
        tabs.setSelectedIndex(isOwn.get() ? OWN : USED);
        return isOwn.get() ? own.reveal(place) : used.reveal(place);
    }

    @Override
    public void close() {
        search.close();
    }

    private void find() {
        tabs.setSelectedIndex(SEARCH);
        search.focus();
    }

    private void read(String libraryId) {
        if (search.open(libraryId)) {
            tabs.setSelectedIndex(SEARCH);
        }
    }
}
