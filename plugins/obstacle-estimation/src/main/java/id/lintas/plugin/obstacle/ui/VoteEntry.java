package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.vote.VoteRound;
import javax.swing.JButton;
import javax.swing.JComponent;

/** One member's vote. It is cleared before the next one comes. */
final class VoteEntry {

    /** Takes both values. */
    interface Taker {

        void vote(int likelihood, int impact);
    }

    private final EditorHost<ObstacleData> host;
    private final Scores likelihood;
    private final Scores impact;
    private final JButton save;
    private final VotePage page;

    VoteEntry(EditorHost<ObstacleData> host, Taker taker, Runnable cancel) {
        this.host = host;
        save = Kit.button(host.text("vote.save"), "check-lg", () -> save(taker));
        save.setName("voteSave");
        likelihood =
                new Scores(host, "voteLikelihood", "scale.likelihood.", host.text("axis.likelihood"), this::update);
        impact = new Scores(host, "voteImpact", "scale.impact.", host.text("axis.impact"), this::update);
        JButton back = Kit.button(host.text("vote.cancel"), "", cancel);
        back.setName("voteCancelEntry");
        page = new VotePage(
                likelihood, impact, Kit.wrapped(host.text("vote.digits"), "note"), VotePage.buttons(save, back));
        update();
    }

    JComponent component() {
        return page.component();
    }

    void show(Obstacle obstacle, VoteRound round) {
        likelihood.clear();
        impact.clear();
        page.show(obstacle.id() + " " + obstacle.label(), host.text("vote.entry", round.member()));
    }

    void focus() {
        likelihood.focus();
    }

    private void save(Taker taker) {
        int first = likelihood.value();
        int second = impact.value();
        likelihood.clear();
        impact.clear();
        taker.vote(first, second);
    }

    private void update() {
        if (impact != null) {
            save.setEnabled(likelihood.value() > 0 && impact.value() > 0);
        }
    }
}
