package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.plugin.obstacle.vote.Vote;
import id.lintas.testkit.EditorFixture;
import java.awt.Component;
import java.awt.event.ActionEvent;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class VotePanelTest {

    private final EditorFixture<ObstacleData> editor =
            EditorFixture.open(Samples.project(), new ObstacleEditorFactory(), Samples.complete());

    private void click(String name) {
        editor.run(() -> editor.named(name, AbstractButton.class).doClick());
    }

    private void start(String members) {
        editor.reveal(Place.item("r1"));
        click("vote");
        editor.run(() -> editor.named("voteMembers", JTextArea.class).setText(members));
        click("voteBegin");
    }

    private void vote(int likelihood, int impact) {
        click("voteEnter");
        click("voteLikelihood-" + likelihood);
        click("voteImpact-" + impact);
        click("voteSave");
    }

    private Obstacle r1() {
        return editor.data().obstacle("r1").orElseThrow();
    }

    @Test
    void whenAllAreInTheGroupAgreesAndTheVotesStayWithoutNames() {
        start("Rina\nBudi\n\n Sari ");
        vote(5, 4);
        vote(3, 4);
        assertThat(editor.edits())
                .as("no vote is in the data before all are in")
                .isEmpty();
        vote(3, 5);
        click("agreedLikelihood-4");
        click("voteAgree");
        assertThat(r1().votes()).containsExactly(new Vote("", 3, 4), new Vote("", 3, 5), new Vote("", 5, 4));
        assertThat(r1().likelihood() + "/" + r1().impact()).isEqualTo("4/4");
        assertThat(editor.edits()).containsExactly("Sepakati nilai r1");
        assertThat(editor.named("votes", JLabel.class).getText())
                .isEqualTo("3 suara: kemungkinan 3–5 (tengah 3), dampak 4–5 (tengah 4)");
    }

    @Test
    void theMiddleVoteIsProposed() {
        start("a\nb\nc");
        vote(1, 5);
        vote(2, 3);
        vote(2, 5);
        click("voteAgree");
        assertThat(r1().likelihood() + "/" + r1().impact()).isEqualTo("2/5");
    }

    @Test
    void namesAreKeptOnlyIfTheGroupWants() {
        start("Rina\nBudi");
        vote(2, 2);
        vote(4, 4);
        assertThat(editor.named("voteNames", JTextArea.class).getText()).isEmpty();
        click("voteNamed");
        assertThat(editor.named("voteNames", JTextArea.class).getText()).contains("Rina: kemungkinan 2, dampak 2");
        click("voteAgree");
        assertThat(r1().votes()).extracting(Vote::member).containsExactly("Rina", "Budi");
    }

    @Test
    void whatAMemberHasChosenIsGoneFromTheScreenForTheNext() {
        start("Rina\nBudi");
        vote(5, 5);
        click("voteEnter");
        for (String scale : new String[] {"voteLikelihood-", "voteImpact-"}) {
            assertThat(editor.named(scale + 5, JToggleButton.class).isSelected())
                    .isFalse();
        }
        assertThat(editor.named("voteSave", JButton.class).isEnabled()).isFalse();
    }

    @Test
    void digitsChooseTheValueWhereTheFocusIs() {
        start("Rina");
        click("voteEnter");
        press("voteLikelihood-1", '4');
        press("voteImpact-1", '2');
        click("voteSave");
        click("voteAgree");
        assertThat(r1().votes()).containsExactly(new Vote("", 4, 2));
    }

    @Test
    void aRoundThatIsGivenUpLeavesNothing() {
        start("Rina\nBudi");
        vote(5, 5);
        click("voteCancelTurn");
        assertThat(editor.edits()).isEmpty();
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void nobodyVotesInAReadOnlyProject() {
        EditorFixture<ObstacleData> closed =
                EditorFixture.openReadOnly(Samples.project(), new ObstacleEditorFactory(), Samples.complete());
        assertThat(closed.named("vote", JButton.class).isEnabled()).isFalse();
    }

    private void press(String segment, char digit) {
        editor.run(() -> {
            Component control = editor.named(segment, JToggleButton.class);
            while (!(control instanceof Scores)) {
                control = control.getParent();
            }
            JPanel scores = (JPanel) control;
            Object key = scores.getInputMap(JPanel.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(KeyStroke.getKeyStroke(digit));
            scores.getActionMap().get(key).actionPerformed(new ActionEvent(scores, ActionEvent.ACTION_PERFORMED, ""));
        });
    }

    @Test
    void theMembersThatTheProjectNamesAreThere() {
        EditorFixture<ObstacleData> named = EditorFixture.open(
                Samples.project().members("Rina", "Budi"), new ObstacleEditorFactory(), Samples.complete());
        named.reveal(Place.item("r2"));
        named.run(() -> named.named("vote", AbstractButton.class).doClick());
        assertThat(named.named("voteMembers", JTextArea.class).getText()).isEqualTo("Rina\nBudi");
    }
}
