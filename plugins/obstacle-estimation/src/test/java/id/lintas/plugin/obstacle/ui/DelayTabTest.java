package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.ObstacleStep;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;

class DelayTabTest {

    private static StepFixture<ObstacleData> project() {
        return StepFixture.of(new ObstacleStep())
                .with(activity("k1", "2027-01-01", "100"), activity("k2", "2027-03-01", "42"))
                .with(new Link(Samples.activity("k2"), Samples.activity("k1"), Link.AFTER));
    }

    private static Item activity(String id, String start, String days) {
        return Item.of("activity-planning", id, id, Item.ACTIVITY)
                .with(Item.START, start)
                .with(Item.DAYS, days);
    }

    private static Obstacle grave(String id) {
        Obstacle o = Records.with(Samples.sound(id), "activities", List.of(Samples.activity("k1")));
        return Records.with(
                Records.with(Records.with(Records.with(o, "likelihood", 5), "delayLow", 10), "delayLikely", 20),
                "delayHigh",
                60);
    }

    private static EditorFixture<ObstacleData> open(Obstacle... obstacles) {
        EditorFixture<ObstacleData> editor =
                EditorFixture.open(project(), new ObstacleEditorFactory(), Samples.of(obstacles));
        editor.run(() -> ((JTabbedPane) editor.component()).setSelectedIndex(2));
        return editor;
    }

    private static String figure(EditorFixture<ObstacleData> editor, String name) {
        return editor.named("figure-" + name, JLabel.class).getText();
    }

    @Test
    void theFiguresSayTheChanceOfThePlan() {
        EditorFixture<ObstacleData> editor = open(grave("r1"));
        assertThat(figure(editor, "planned")).isEqualTo("22 Mei 2027");
        assertThat(figure(editor, "chance")).isEqualTo("25 %");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void theOnlyActivityThatIsHinderedIsPreselected() {
        EditorFixture<ObstacleData> editor = open(grave("r1"));
        JComboBox<?> activity = editor.named("delayActivity", JComboBox.class);
        assertThat(String.valueOf(activity.getSelectedItem())).contains("k1");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void mitigationRaisesTheChance() {
        EditorFixture<ObstacleData> editor = open(grave("r1"));
        editor.run(() -> editor.named("delayAfter", JToggleButton.class).doClick());
        assertThat(figure(editor, "chance")).isEqualTo("92 %");
    }

    @Test
    void tryingOtherChancesIsAViewAndNoEdit() {
        EditorFixture<ObstacleData> editor = open(grave("r1"));
        editor.run(() -> editor.named("chancePercent", JSlider.class).setValue(0));
        assertThat(figure(editor, "chance")).isEqualTo("100 %");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void theDayAskedForIsKeptWhenTheSliderIsLetGo() {
        EditorFixture<ObstacleData> editor = open(grave("r1"));
        JSlider slider = editor.named("finishDay", JSlider.class);
        editor.run(() -> {
            slider.setValueIsAdjusting(true);
            slider.setValue(150);
            slider.setValue(180);
        });
        assertThat(editor.edits()).isEmpty();
        int before = Integer.parseInt(figure(editor, "chance").replace(" %", ""));
        assertThat(before).as("seen while it moves").isGreaterThan(60);
        editor.run(() -> slider.setValueIsAdjusting(false));
        assertThat(editor.data().finishBy()).isEqualTo(180);
        assertThat(editor.edits()).containsExactly("Ubah batas selesai menjadi hari 180");
    }

    @Test
    void everyFieldOfTheEstimateIsReached() {
        EditorFixture<ObstacleData> editor = open(grave("r1"), grave("r2"));
        for (Place place : List.of(
                Place.field("finishBy"),
                Place.field("seed"),
                Place.of("r2", "delayLow"),
                Place.of("r2", "delayHigh"),
                Place.of("r1", "delayActivity"))) {
            editor.run(() -> ((JTabbedPane) editor.component()).setSelectedIndex(0));
            assertThat(editor.reveal(place)).as(place.toString()).isTrue();
            assertThat(((JTabbedPane) editor.component()).getSelectedIndex()).isEqualTo(2);
        }
        assertThat(editor.reveal(Place.of("r9", "delayLow"))).isFalse();
    }
}
