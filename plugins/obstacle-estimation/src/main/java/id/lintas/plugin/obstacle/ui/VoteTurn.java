package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.vote.VoteRound;
import javax.swing.JButton;
import javax.swing.JComponent;

/** Hands the laptop to the next member; nothing of a vote is here. */
final class VoteTurn {

    private final EditorHost<ObstacleData> host;
    private final JButton me;
    private final VotePage page;

    VoteTurn(EditorHost<ObstacleData> host, Runnable enter, Runnable cancel) {
        this.host = host;
        me = Kit.button(host.text("vote.enter"), "arrow-right", enter);
        me.setName("voteEnter");
        JButton back = Kit.button(host.text("vote.cancel"), "", cancel);
        back.setName("voteCancelTurn");
        page = new VotePage(Kit.wrapped(host.text("vote.look"), ""), VotePage.buttons(me, back));
    }

    JComponent component() {
        return page.component();
    }

    void show(Obstacle obstacle, VoteRound round) {
        page.show(
                obstacle.id() + " " + obstacle.label(),
                host.text("vote.turn", round.member(), round.turn(), round.turns()));
    }

    void focus() {
        me.requestFocusInWindow();
    }
}
