package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.issue.IssueAnalysis;
import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javax.swing.JPanel;

/** The place of a tab: knows its title and what belongs into it before the tab itself is made. */
final class TabSlot {

    private final EditorHost<IssueAnalysis> host;
    private final String title;
    private final ToIntFunction<IssueAnalysis> count;
    private final BiPredicate<IssueAnalysis, Place> holds;
    private final Function<EditorHost<IssueAnalysis>, Tab> maker;
    private final JPanel panel = new JPanel(new BorderLayout());
    private Optional<Tab> tab = Optional.empty();

    /** @param title the text key */
    TabSlot(
            EditorHost<IssueAnalysis> host,
            String title,
            ToIntFunction<IssueAnalysis> count,
            BiPredicate<IssueAnalysis, Place> holds,
            Function<EditorHost<IssueAnalysis>, Tab> maker) {
        this.host = host;
        this.title = title;
        this.count = count;
        this.holds = holds;
        this.maker = maker;
        panel.setOpaque(false);
    }

    String title() {
        return host.text(title);
    }

    int count(IssueAnalysis data) {
        return count.applyAsInt(data);
    }

    boolean holds(IssueAnalysis data, Place place) {
        return holds.test(data, place);
    }

    JPanel panel() {
        return panel;
    }

    void show(IssueAnalysis data) {
        tab.ifPresent(t -> t.show(data));
    }

    /** The tab itself; made and filled at the first call. */
    Tab open() {
        if (tab.isEmpty()) {
            Tab made = maker.apply(host);
            tab = Optional.of(made);
            panel.add(made.component());
            made.show(host.data());
        }
        return tab.get();
    }
}
