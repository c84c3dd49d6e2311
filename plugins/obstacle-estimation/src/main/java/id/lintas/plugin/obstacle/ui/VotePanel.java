package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.vote.Vote;
import id.lintas.plugin.obstacle.vote.VoteRound;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * Hidden votes on one obstacle, in place of map and register while they last: who votes, then for each member a page to hand
 * the laptop over and one to vote on, then what all have voted and what the group agrees on. A vote is in no data and on no
 * screen before all are in.
 */
final class VotePanel {

    private final EditorHost<ObstacleData> host;
    private final Deeds deeds;
    private final Runnable onEnd;
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private final VoteStart start;
    private final VoteTurn turn;
    private final VoteEntry entry;
    private final VoteResult result;
    private Optional<VoteRound> round = Optional.empty();
    private String obstacle = "";

    VotePanel(EditorHost<ObstacleData> host, Deeds deeds, Runnable onEnd) {
        this.host = host;
        this.deeds = deeds;
        this.onEnd = onEnd;
        start = new VoteStart(host, this::begin, this::end);
        turn = new VoteTurn(host, this::enter, this::end);
        entry = new VoteEntry(host, this::vote, this::end);
        result = new VoteResult(host, this::agree, () -> open(obstacle), this::end);
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(start.component(), "start");
        panel.add(turn.component(), "turn");
        panel.add(entry.component(), "entry");
        panel.add(result.component(), "result");
    }

    JComponent component() {
        return panel;
    }

    /** Asks who votes on the obstacle. */
    void open(String id) {
        obstacle = id;
        round = Optional.empty();
        host.data().obstacle(id).ifPresent(o -> {
            start.show(o);
            cards.show(panel, "start");
            start.focus();
            host.focused(Place.of(id, "votes"));
        });
    }

    /** True if votes on it are being taken, and it is still there. */
    boolean open() {
        return host.data().obstacle(obstacle).isPresent();
    }

    /** Gives up the round; its votes are forgotten. */
    void close() {
        obstacle = "";
        round = Optional.empty();
    }

    private void begin(List<String> members) {
        round = Optional.of(new VoteRound(members));
        go();
    }

    private void enter() {
        round.ifPresent(VoteRound::begin);
        go();
    }

    private void vote(int likelihood, int impact) {
        round.ifPresent(r -> r.vote(likelihood, impact));
        go();
    }

    private void agree(VoteResult.Agreement agreement) {
        String id = obstacle;
        List<Vote> votes = round.map(r -> r.votes(agreement.named())).orElse(List.of());
        end();
        deeds.agree(id, agreement.likelihood(), agreement.impact(), votes);
    }

    private void end() {
        close();
        onEnd.run();
    }

    private void go() {
        Obstacle voted = host.data().obstacle(obstacle).orElse(null);
        VoteRound present = round.orElse(null);
        if (voted == null || present == null) {
            end();
            return;
        }
        switch (present.stage()) {
            case HANDOVER -> {
                turn.show(voted, present);
                cards.show(panel, "turn");
                turn.focus();
            }
            case ENTRY -> {
                entry.show(voted, present);
                cards.show(panel, "entry");
                entry.focus();
            }
            case DONE -> {
                result.show(voted, present);
                cards.show(panel, "result");
                result.focus();
            }
        }
    }
}
