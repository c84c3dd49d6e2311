package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.ActivityPlanningStep;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import javax.swing.JButton;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.Test;

final class CoverageViewTest {

    @Test
    void oneClickAddsAnActivityForACauseAndOpensIt() {
        EditorFixture<ActivityPlan> editor = Editors.open(Samples.half());
        editor.run(() -> editor.named("activityTabs", JTabbedPane.class).setSelectedIndex(3));
        editor.run(editor.named("addFor-f7", JButton.class)::doClick);
        Activity added = Editors.activity(editor, "k8");
        assertThat(added.causes()).containsExactly(Samples.cause("f7"));
        JTabbedPane tabs = editor.named("activityTabs", JTabbedPane.class);
        assertThat(tabs.getSelectedIndex()).isZero();
        assertThat(tabs.getTitleAt(3)).isEqualTo("Cakupan sebab 7/9");
        editor.undo();
        assertThat(tabs.getTitleAt(3)).isEqualTo("Cakupan sebab 6/9");
    }

    @Test
    void anAnsweringActivityIsOneClickAway() {
        EditorFixture<ActivityPlan> editor = Editors.open(Samples.complete());
        editor.run(() -> editor.named("activityTabs", JTabbedPane.class).setSelectedIndex(3));
        editor.run(editor.named("open-k8", JButton.class)::doClick);
        assertThat(editor.named("activityTabs", JTabbedPane.class).getSelectedIndex())
                .isZero();
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void withoutCausesTheViewSaysWhatToDoFirst() {
        EditorFixture<ActivityPlan> editor = EditorFixture.open(
                StepFixture.of(new ActivityPlanningStep()), new ActivityEditorFactory(), ActivityPlan.EMPTY);
        editor.run(editor.named("addActivityWithoutCause", JButton.class)::doClick);
        assertThat(editor.data().activities()).hasSize(1);
    }
}
