package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rules;
import id.lintas.plugin.issue.Screening;
import id.lintas.plugin.issue.Vote;
import id.lintas.plugin.issue.VoteRound;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** "Nilai bersama": each member in turn scores the issues on the one laptop, unseen by the others; then the averages count. */
final class VotePanel {

    /** Without names in the header. */
    private static final int UNNAMED = 5;

    private final EditorHost<IssueAnalysis> host;
    private final Runnable done;
    private final JLabel title = Kit.heading("");
    private final JLabel note = Kit.note("");
    private final JPanel body = new JPanel(new BorderLayout());
    private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(8), 0));
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(8)));
    private VoteRound round = new VoteRound(List.of(), List.of());
    private JButton next = new JButton();

    /** @param done closes the panel */
    VotePanel(EditorHost<IssueAnalysis> host, Runnable done) {
        this.host = host;
        this.done = done;
        JPanel head = new JPanel(new BorderLayout(0, Kit.scale(4)));
        head.setOpaque(false);
        head.add(title, BorderLayout.NORTH);
        head.add(note, BorderLayout.CENTER);
        body.setOpaque(false);
        buttons.setOpaque(false);
        panel.setOpaque(false);
        panel.add(head, BorderLayout.NORTH);
        panel.add(Views.scroll(body), BorderLayout.CENTER);
        panel.add(buttons, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    /** Shows what was voted before, if anything was; else begins a round. */
    void open() {
        Map<String, List<Vote>> before = new TreeMap<>();
        host.data().issues().stream().filter(i -> !i.votes().isEmpty()).forEach(i -> before.put(i.id(), i.votes()));
        if (before.isEmpty()) {
            begin();
        } else {
            title.setText(host.text("vote.kept"));
            note.setText(host.text("vote.kept.note"));
            result(before);
            button("vote.again", "arrow-repeat", "voteAgain", this::begin);
            button("vote.drop", "trash3", "voteDrop", () -> write(host.text("edit.dropVotes"), Map.of()));
            button("vote.close", "", "voteClose", done);
        }
    }

    private void begin() {
        Rules rules = Rules.of(host.context().project().settings());
        List<Issue> issues = host.data().issues().stream()
                .filter(i -> !Screening.fails(i, rules))
                .toList();
        List<String> names = host.context().project().members();
        List<String> members = names.isEmpty()
                ? IntStream.rangeClosed(1, UNNAMED)
                        .mapToObj(n -> host.text("vote.member", n))
                        .toList()
                : names;
        round = new VoteRound(members, issues);
        turn(members.size());
    }

    private void turn(int members) {
        String member = round.member().orElse("");
        title.setText(host.text("vote.turn", member, round.turns() + 1, members));
        note.setText(host.text("vote.turn.note"));
        buttons.removeAll();
        next = button("vote.next", "check-lg", "voteNext", () -> endTurn(members));
        next.setEnabled(false);
        if (round.turns() > 0) {
            button("vote.enough", "", "voteEnough", this::finish);
        }
        button("vote.cancel", "", "voteCancel", done);
        VoteSheet sheet = new VoteSheet(host, round, () -> next.setEnabled(round.sound()));
        fill(sheet.component());
        sheet.focus();
        host.focused(Place.field("votes"));
    }

    private void endTurn(int members) {
        round.endTurn();
        if (round.member().isPresent()) {
            turn(members);
        } else {
            finish();
        }
    }

    private void finish() {
        Map<String, List<Vote>> votes = round.votes();
        title.setText(host.text("vote.result", round.turns()));
        note.setText(host.text("vote.result.note"));
        result(votes);
        button("vote.use", "check-lg", "voteUse", () -> write(host.text("edit.useVotes"), named(votes)));
        button("vote.again", "arrow-repeat", "voteAgain", this::begin);
        button("vote.cancel", "", "voteCancel", done);
    }

    private void result(Map<String, List<Vote>> votes) {
        buttons.removeAll();
        fill(new VoteResult(host, votes).component());
    }

    private void fill(JComponent content) {
        body.removeAll();
        body.add(content, BorderLayout.NORTH);
        panel.revalidate();
        panel.repaint();
    }

    private JButton button(String key, String icon, String name, Runnable deed) {
        JButton button = Kit.button(host.text(key), icon, deed);
        button.setName(name);
        buttons.add(button);
        return button;
    }

    /** With ids that the project has never used. */
    private Map<String, List<Vote>> named(Map<String, List<Vote>> votes) {
        int first = Integer.parseInt(host.newId("v").substring(1));
        Map<String, List<Vote>> named = new TreeMap<>();
        int[] id = {first};
        votes.forEach((issue, list) -> {
            List<Vote> with = new ArrayList<>();
            for (Vote v : list) {
                with.add(new Vote("v" + id[0]++, v.urgency(), v.seriousness(), v.growth()));
            }
            named.put(issue, with);
        });
        return named;
    }

    private void write(String label, Map<String, List<Vote>> votes) {
        host.edit(label, "", d -> d.withVotes(votes));
        done.run();
    }
}
