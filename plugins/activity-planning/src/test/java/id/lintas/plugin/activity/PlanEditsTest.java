package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlanEditsTest {

    private final Activity activity = Activity.blank("k1").with("start", 3).with("end", 6);

    @Test
    void movingKeepsTheLengthAndStaysInThePlan() {
        assertThat(months(PlanEdits.shift(activity, 2))).isEqualTo("5-8");
        assertThat(months(PlanEdits.shift(activity, -9))).isEqualTo("1-4");
        assertThat(months(PlanEdits.shift(activity, 99))).isEqualTo("57-60");
    }

    @Test
    void anEndNeverPassesTheOther() {
        assertThat(months(PlanEdits.moveEnd(activity, 1))).isEqualTo("3-3");
        assertThat(months(PlanEdits.moveStart(activity, 9))).isEqualTo("6-6");
    }

    @Test
    void withoutMonthsThereIsNothingToMove() {
        Activity blank = Activity.blank("k1");
        assertThat(PlanEdits.shift(blank, 1)).isSameAs(blank);
    }

    @Test
    void theBoardHasThreeRowsInThreeCategories() {
        assertThat(WogType.JOINT_VENTURE.column()).isEqualTo(1);
        assertThat(WogType.JOINT_VENTURE.row()).isEqualTo(1);
        assertThat(WogType.JOINT_VENTURE.neighbour(1, 0)).isEqualTo(WogType.UNION);
        assertThat(WogType.MERGER.neighbour(1, 1)).isEqualTo(WogType.MERGER);
        assertThat(WogType.of("how-type-satellite")).contains(WogType.SATELLITE);
        assertThat(WogType.SATELLITE.category()).isEqualTo("how-category-integration");
    }

    private static String months(Activity activity) {
        return activity.start() + "-" + activity.end();
    }
}
