package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.vote.Vote;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Who votes: a name a line. */
final class VoteStart {

    private static final int USUAL = 5;
    private static final int ROWS = 6;

    private final EditorHost<ObstacleData> host;
    private final JTextArea names = new JTextArea(ROWS, 24);
    private final VotePage page;

    VoteStart(EditorHost<ObstacleData> host, Consumer<List<String>> begin, Runnable cancel) {
        this.host = host;
        names.setName("voteMembers");
        names.setEditable(!host.readOnly());
        names.getAccessibleContext().setAccessibleName(host.text("vote.members"));
        names.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        names.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        names.setBorder(BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(8), Kit.scale(4), Kit.scale(8)));
        JButton go = Kit.button(host.text("vote.begin"), "play-fill", () -> {
            List<String> members = members();
            if (!members.isEmpty()) {
                begin.accept(members);
            }
        });
        go.setName("voteBegin");
        JButton back = Kit.button(host.text("vote.cancel"), "", cancel);
        back.setName("voteCancelStart");
        page = new VotePage(
                Kit.wrapped(host.text("vote.how"), ""),
                Kit.heading(host.text("vote.members")),
                new JScrollPane(names),
                VotePage.buttons(go, back));
    }

    JComponent component() {
        return page.component();
    }

    void show(Obstacle obstacle) {
        page.show(obstacle.id() + " " + obstacle.label(), host.text("vote.title"));
        if (names.getText().isBlank()) {
            names.setText(String.join("\n", known(obstacle)));
        }
    }

    /** Who voted on it before; or else the members whom the project names; or else five without a name. */
    private List<String> known(Obstacle obstacle) {
        List<String> voters = obstacle.votes().stream()
                .map(Vote::member)
                .filter(n -> !n.isBlank())
                .toList();
        List<String> known = voters.isEmpty() ? host.context().project().members() : voters;
        return !known.isEmpty()
                ? known
                : IntStream.rangeClosed(1, USUAL)
                        .mapToObj(i -> host.text("vote.member", i))
                        .toList();
    }

    void focus() {
        names.requestFocusInWindow();
    }

    private List<String> members() {
        return names.getText()
                .lines()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
