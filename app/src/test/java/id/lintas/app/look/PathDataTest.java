package id.lintas.app.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PathDataTest {

    private static Path2D path(String data) {
        return PathData.parse(data, Path2D.WIND_NON_ZERO);
    }

    private static void assertBounds(Shape shape, double x, double y, double width, double height) {
        Rectangle2D bounds = shape.getBounds2D();
        assertThat(new double[] {bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()})
                .containsExactly(new double[] {x, y, width, height}, within(0.01));
    }

    @Test
    void absoluteAndRelativeLinesMeanTheSame() {
        assertBounds(path("M2 3H10V9H2Z"), 2, 3, 8, 6);
        assertBounds(path("m2 3h8v6h-8z"), 2, 3, 8, 6);
    }

    @Test
    void pairsAfterAMoveAreLines() {
        assertBounds(path("m2 3 8 0 0 6z"), 2, 3, 8, 6);
    }

    @Test
    void numbersNeedNoGaps() {
        assertBounds(path("M.5.5 1.5-.5l1e1.5"), 0.5, -0.5, 11, 1);
    }

    @Test
    void aFullCircleOfTwoArcsIsRound() {
        Path2D circle = path("M8 15A7 7 0 1 1 8 1a7 7 0 0 1 0 14");

        assertBounds(circle, 1, 1, 14, 14);
        assertThat(circle.contains(8, 8)).isTrue();
        assertThat(circle.contains(2, 2)).isFalse();
    }

    @Test
    void flagsOfAnArcNeedNoGaps() {
        assertBounds(path("M1 8a7 7 0 0114 0"), 1, 1, 14, 7);
    }

    @Test
    void anArcThatIsTooSmallGrowsToReachItsEnd() {
        assertBounds(path("M0 0A1 1 0 0 1 10 0"), 0, -5, 10, 5);
    }

    @Test
    void anArcWithoutARadiusIsALine() {
        assertBounds(path("M0 0A0 5 0 0 1 10 0"), 0, 0, 10, 0);
    }

    @Test
    void aSmoothCurveGoesOnInTheSameDirection() {
        assertThat(path("M0 0C0 4 4 4 4 0S8-4 8 0").getBounds2D().getMinY()).isNegative();
        assertThat(path("M0 0Q2 4 4 0T8 0").getBounds2D().getMinY()).isNegative();
    }

    @Test
    void aStrokeBecomesAnOutline() {
        assertBounds(PathData.shapes("sM2 8H14").get(0), 1.5, 7.5, 13, 1);
    }

    @Test
    void partsKeepTheirFillRule() {
        String ring = "M0 0H9V9H0ZM3 3H6V6H3Z";

        assertThat(PathData.shapes("e" + ring + "|n" + ring))
                .satisfiesExactly(
                        evenOdd -> assertThat(evenOdd.contains(4, 4)).isFalse(),
                        nonZero -> assertThat(nonZero.contains(4, 4)).isTrue());
    }

    @Test
    void whatIsNoPathDataIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> path("M1 1X2"));
        assertThatIllegalArgumentException().isThrownBy(() -> path("M1"));
    }
}
