package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Drawings;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.VoteWords;
import id.lintas.plugin.obstacle.vote.Spread;
import id.lintas.plugin.obstacle.vote.Vote;
import id.lintas.plugin.obstacle.vote.VoteRound;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JTextArea;

/** What all have voted, and what the group agrees on: at first the middle of the votes. */
final class VoteResult {

    /** @param named true if the votes are kept with the members' names */
    record Agreement(int likelihood, int impact, boolean named) {}

    /** What stands there before there are votes; never seen. */
    private static final List<Vote> NONE = List.of(new Vote("", 3, 3));

    private final EditorHost<ObstacleData> host;
    private final JComponent picture;
    private final JTextArea list = new JTextArea();
    private final JCheckBox named;
    private final Scores likelihood;
    private final Scores impact;
    private final JButton agree;
    private final VotePage page;
    private List<Vote> votes = List.of();

    VoteResult(EditorHost<ObstacleData> host, Consumer<Agreement> agreed, Runnable again, Runnable cancel) {
        this.host = host;
        picture = Kit.diagram(host, () -> new Drawings(host.context()).votes(votes.isEmpty() ? NONE : votes));
        named = new JCheckBox(host.text("vote.named"));
        named.setName("voteNamed");
        named.putClientProperty("html.disable", true);
        named.setOpaque(false);
        named.addActionListener(e -> names());
        list.setEditable(false);
        list.setFocusable(false);
        list.setOpaque(false);
        list.setBorder(null);
        list.setName("voteNames");
        list.getAccessibleContext().setAccessibleName(host.text("vote.list"));
        likelihood = new Scores(host, "agreedLikelihood", "scale.likelihood.", host.text("axis.likelihood"), () -> {});
        impact = new Scores(host, "agreedImpact", "scale.impact.", host.text("axis.impact"), () -> {});
        agree = button(
                "vote.agree",
                "check-lg",
                "voteAgree",
                () -> agreed.accept(new Agreement(likelihood.value(), impact.value(), named.isSelected())));
        page = new VotePage(
                picture,
                named,
                list,
                Kit.wrapped(host.text("vote.talk"), ""),
                VotePage.beside(likelihood, impact),
                VotePage.buttons(
                        agree,
                        button("vote.again", "arrow-repeat", "voteAgain", again),
                        button("vote.cancel", "", "voteCancelResult", cancel)));
    }

    JComponent component() {
        return page.component();
    }

    void show(Obstacle obstacle, VoteRound round) {
        votes = round.votes(true);
        named.setSelected(false);
        names();
        picture.repaint();
        likelihood.set(Spread.of(votes, Vote::likelihood).median());
        impact.set(Spread.of(votes, Vote::impact).median());
        page.show(
                obstacle.id() + " " + obstacle.label(),
                VoteWords.of(host.context()).sentence(votes));
    }

    void focus() {
        likelihood.focus();
    }

    private void names() {
        list.setVisible(named.isSelected());
        list.setText(
                named.isSelected()
                        ? votes.stream()
                                .map(v -> host.text("vote.line", v.member(), v.likelihood(), v.impact()))
                                .collect(Collectors.joining("\n"))
                        : "");
    }

    private JButton button(String text, String icon, String name, Runnable deed) {
        JButton button = Kit.button(host.text(text), icon, deed);
        button.setName(name);
        return button;
    }
}
