package id.lintas.plugin.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Samples;
import id.lintas.plugin.issue.Usg;
import id.lintas.plugin.issue.Vote;
import id.lintas.testkit.EditorFixture;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

/** "Nilai bersama" as a group does it. */
final class VotePanelTest {

    private final EditorFixture<IssueAnalysis> editor =
            EditorFixture.open(Samples.fixture().members("Rina", "Budi"), new IssueEditorFactory(), Samples.complete());

    private void press(String name) {
        editor.run(() -> editor.named(name, AbstractButton.class).doClick());
    }

    private JTextField field(String issue, String criterion) {
        return editor.named("vote." + issue + "." + criterion, JTextField.class);
    }

    private void score(String issue, int u, int s, int g) {
        editor.run(() -> {
            field(issue, "urgency").setText("" + u);
            field(issue, "seriousness").setText("" + s);
            field(issue, "growth").setText("" + g);
        });
    }

    private List<String> labels() {
        return editor.every(JLabel.class).stream().map(JLabel::getText).toList();
    }

    @Test
    void eachInTurnUnseenThenTheAverageCounts() {
        press("voteTogether");
        assertThat(labels()).contains("Giliran Rina (1 dari 2)");
        assertThat(editor.named("voteNext", AbstractButton.class).isEnabled()).isFalse();
        score("i1", 5, 5, 5);
        press("voteNext");
        assertThat(labels()).contains("Giliran Budi (2 dari 2)");
        assertThat(field("i1", "urgency").getText()).as("unseen").isEmpty();
        score("i1", 4, 5, 2);
        press("voteNext");
        assertThat(editor.edits()).as("nothing is kept before the group agrees").isEmpty();
        assertThat(labels()).contains("4,5 (4–5)", "3,5 (2–5)", "13,0");
        press("voteUse");
        var i1 = editor.data().issue("i1").orElseThrow();
        assertThat(i1.votes()).containsExactly(new Vote("v1", 4, 5, 2), new Vote("v2", 5, 5, 5));
        assertThat(Usg.of(i1).total()).isEqualTo(130);
        assertThat(editor.edits()).containsExactly("Pakai nilai bersama");
    }

    @Test
    void anIssueThatIsOutIsNotScored() {
        press("voteTogether");
        assertThat(editor.every(JTextField.class)).noneMatch(f -> "vote.i5.urgency".equals(f.getName()));
    }

    @Test
    void whatWasVotedCanBeSeenAgainAndDropped() {
        press("voteTogether");
        score("i1", 5, 5, 5);
        press("voteNext");
        press("voteEnough");
        press("voteUse");
        press("voteTogether");
        assertThat(labels()).contains("Nilai bersama yang dipakai", "15,0");
        press("voteDrop");
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void cancellingLeavesEverythingAsItWas() {
        press("voteTogether");
        score("i1", 5, 5, 5);
        press("voteCancel");
        assertThat(editor.data()).isEqualTo(Samples.complete());
        assertThat(editor.named("voteTogether", AbstractButton.class).isEnabled())
                .isTrue();
    }
}
