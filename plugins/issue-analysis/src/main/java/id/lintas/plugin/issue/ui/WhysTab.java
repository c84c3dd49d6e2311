package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Diagrams;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The chain of whys from the chosen issue down to the root cause in one sentence. */
final class WhysTab implements Tab {

    private final EditorHost<IssueAnalysis> host;
    private final JLabel from = Kit.heading("");
    private final WhyChain chain;
    private final Form<IssueAnalysis> end;
    private final JComponent page;

    WhysTab(EditorHost<IssueAnalysis> host) {
        this.host = host;
        chain = new WhyChain(host);
        end = Form.of(host, IssueAnalysis.class).columns(1).wide().area("rootCause", 2);
        JButton take = Kit.diagramMenu(host, () -> Diagrams.whys(host.data(), host.context()));
        JComponent toolbar = Kit.toolbar(List.of(from, take), host.text("rule.whys"));
        JPanel rows = Kit.rows(new BorderLayout());
        rows.add(chain);
        page = Kit.page(toolbar, Kit.scroll(rows), end.component());
        ToolLast.on(page, take);
    }

    /** How many elements it shows, for the title; negative for no number. */
    static int count(IssueAnalysis data) {
        int written = (int) data.whys().stream().filter(w -> !w.isBlank()).count();
        return written == 0 ? -1 : written;
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(IssueAnalysis data) {
        from.setText(host.text("heading.chain"));
        chain.show(data.chosenIssue().map(Issue::statement).orElse(host.text("fishbone.head.missing")), data.whys());
        end.show(data);
    }

    /** The chain is about the chosen issue. */
    @Override
    public Optional<String> passageTarget() {
        return host.data().chosenIssue().map(i -> host.text("passage.issue", i.id()));
    }

    @Override
    public void takePassage(Evidence evidence) {
        host.data()
                .chosenIssue()
                .ifPresent(i -> host.edit(
                        host.text("edit.addEvidence"),
                        "",
                        d -> d.withEvidence(i.id(), list -> Records.append(list, evidence))));
    }

    /** True if the place is in this view. */
    static boolean holds(IssueAnalysis data, Place place) {
        return place.item().isEmpty()
                && (place.field().equals("whys") || place.field().equals("rootCause"));
    }

    @Override
    public boolean reveal(IssueAnalysis data, Place place) {
        if (place.field().equals("rootCause")) {
            return end.reveal("rootCause");
        }
        chain.revealFirstBlank(data.whys());
        return true;
    }
}
