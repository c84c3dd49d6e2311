package id.lintas.plugin.obstacle.map;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.obstacle.Marks;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.Samples;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLayoutTest {

    private final Dimension size = MapLayout.preferred();

    @Test
    void likelihoodRisesUpwardsAndImpactToTheRight() {
        MapLayout layout = MapLayout.of(size, 1, List.of());
        assertThat(layout.cell(5, 1).y).isLessThan(layout.cell(1, 1).y);
        assertThat(layout.cell(1, 5).x).isGreaterThan(layout.cell(1, 1).x);
        assertThat(layout.cell(1, 1).width).isEqualTo(54);
    }

    @Test
    void eachCellIsFoundAgainFromItsMiddle() {
        MapLayout layout = MapLayout.of(size, 1, List.of());
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                Rectangle box = layout.cell(likelihood, impact);
                Point middle = new Point((int) box.getCenterX(), (int) box.getCenterY());
                assertThat(layout.cellAt(middle)).contains(new Point(impact, likelihood));
            }
        }
        assertThat(layout.cellAt(new Point(2, 2))).isEmpty();
        assertThat(layout.cellAt(new Point(size.width + 5, 20))).isEmpty();
    }

    @Test
    void everyMarkOfTheCompleteCaseLiesInItsCellAndIsFoundByItsCentre() {
        List<Mark> marks = Marks.of(Samples.complete(), Shown.BOTH);
        MapLayout layout = MapLayout.of(size, 1, marks);
        assertThat(layout.positions()).hasSize(20);
        layout.positions().forEach((mark, at) -> {
            assertThat(layout.cell(mark.likelihood(), mark.impact())).matches(box -> box.contains(at));
            assertThat(layout.markAt(at)).contains(mark);
        });
    }

    @Test
    void eightMarksInOneCellHavePlacesOfTheirOwn() {
        List<Mark> marks = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Mark("r" + i, false, 4, 4))
                .toList();
        assertThat(MapLayout.of(size, 1, marks).positions().values()).doesNotHaveDuplicates();
    }

    @Test
    void moreMarksThanPlacesLieOnTopOfEachOtherButNoneIsLost() {
        List<Mark> marks = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Mark("r" + i, false, 1, 1))
                .toList();
        assertThat(MapLayout.of(size, 1, marks).positions()).hasSize(30);
    }

    @Test
    void onlyWhatIsRatedAndAskedForHasAMark() {
        ObstacleData data = Samples.half();
        assertThat(Marks.of(data, Shown.BEFORE)).hasSize(8).noneMatch(Mark::after);
        assertThat(Marks.of(data, Shown.AFTER))
                .extracting(Mark::id)
                .containsExactly("r2", "r3", "r6", "r7", "r8", "r9");
        assertThat(new Mark("r12", false, 1, 1).number()).isEqualTo("12");
    }
}
