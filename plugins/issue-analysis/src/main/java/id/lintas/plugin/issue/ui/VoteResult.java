package id.lintas.plugin.issue.ui;

import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Usg;
import id.lintas.plugin.issue.Vote;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The averages of a round beside the range of what was given; where members are far apart, they should talk. */
final class VoteResult {

    /** From this many steps between the lowest and the highest on. */
    private static final int FAR = 2;

    private final EditorHost<IssueAnalysis> host;
    private final JPanel panel = new JPanel(new GridBagLayout());

    VoteResult(EditorHost<IssueAnalysis> host, Map<String, List<Vote>> votes) {
        this.host = host;
        panel.setName("voteResult");
        panel.setOpaque(false);
        String[] heads = {"column.urgency", "column.seriousness", "column.growth", "column.total"};
        for (int c = 0; c < heads.length; c++) {
            panel.add(Kit.note(host.text(heads[c])), at(c + 1, 0, 0));
        }
        int row = 1;
        for (Issue issue : host.data().issues()) {
            List<Vote> cast = votes.getOrDefault(issue.id(), List.of());
            if (!cast.isEmpty()) {
                row(Records.with(issue, "votes", cast), row++);
            }
        }
    }

    private void row(Issue issue, int row) {
        Locale locale = host.context().locale();
        Usg usg = Usg.of(issue);
        panel.add(Kit.wrapped(issue.id() + "  " + issue.statement(), ""), at(0, row, 1));
        panel.add(score(issue, usg.text(usg.urgency(), locale), Vote::urgency), at(1, row, 0));
        panel.add(score(issue, usg.text(usg.seriousness(), locale), Vote::seriousness), at(2, row, 0));
        panel.add(score(issue, usg.text(usg.growth(), locale), Vote::growth), at(3, row, 0));
        panel.add(Kit.heading(usg.text(usg.total(), locale)), at(4, row, 0));
    }

    /** "4,2 (3–5)", and set off if the range is wide. */
    private JLabel score(Issue issue, String average, ToIntFunction<Vote> score) {
        int low = issue.votes().stream().mapToInt(score).min().orElse(0);
        int high = issue.votes().stream().mapToInt(score).max().orElse(0);
        String text = low == high ? average : host.text("vote.range", average, low, high);
        if (high - low < FAR) {
            return Kit.note(text);
        }
        JLabel label = Kit.chip(text, "thread");
        label.setToolTipText(host.text("vote.far"));
        return label;
    }

    private static GridBagConstraints at(int x, int y, double weight) {
        Insets around = new Insets(Kit.scale(4), Kit.scale(6), Kit.scale(4), Kit.scale(6));
        int fill = weight > 0 ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
        return new GridBagConstraints(x, y, 1, 1, weight, 0, GridBagConstraints.CENTER, fill, around, 0, 0);
    }

    JComponent component() {
        return panel;
    }
}
