package id.lintas.plugin.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.IssueStep;
import id.lintas.plugin.issue.Quadrant;
import id.lintas.plugin.issue.Samples;
import id.lintas.plugin.issue.Stakeholder;
import id.lintas.plugin.issue.diagram.Grid;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import id.lintas.testkit.EditorFixture;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GridViewTest {

    private EditorFixture<IssueAnalysis> editor;
    private GridView view;

    @BeforeEach
    void open() {
        open(Samples.complete());
    }

    private void open(IssueAnalysis data) {
        editor = EditorFixture.open(new IssueStep(), new IssueEditorFactory(), data);
        view = editor.named("stakeholderGrid", GridView.class);
        editor.run(() -> view.setSize(820, 400));
    }

    private Grid grid() {
        Grid[] grid = new Grid[1];
        editor.run(() -> grid[0] = view.grid());
        return grid[0];
    }

    private static Point centre(Rectangle box) {
        return new Point((int) box.getCenterX(), (int) box.getCenterY());
    }

    private void mouse(int id, Point at) {
        MouseEvent e = new MouseEvent(view, id, 0, 0, at.x, at.y, 1, false);
        editor.run(() -> {
            for (var listener : view.getMouseListeners()) {
                if (id == MouseEvent.MOUSE_PRESSED) {
                    listener.mousePressed(e);
                } else if (id == MouseEvent.MOUSE_RELEASED) {
                    listener.mouseReleased(e);
                }
            }
            for (var listener : view.getMouseMotionListeners()) {
                if (id == MouseEvent.MOUSE_DRAGGED) {
                    listener.mouseDragged(e);
                }
            }
        });
    }

    private void press(String stroke) {
        editor.run(() -> view.getActionMap().get(stroke).actionPerformed(new ActionEvent(view, 0, stroke)));
    }

    private Quadrant quadrant(String id) {
        return editor.data().stakeholders().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .flatMap(Quadrant::of)
                .orElseThrow();
    }

    private void click(String id) {
        mouse(MouseEvent.MOUSE_PRESSED, centre(grid().chip(id).orElseThrow().box()));
    }

    @Test
    void everyStakeholderStandsInItsQuarter() {
        Grid grid = grid();
        assertThat(grid.chips()).hasSize(5);
        assertThat(grid.quarters()
                        .get(Spot.LATENTS)
                        .contains(grid.chip("s3").orElseThrow().box()))
                .isTrue();
        assertThat(grid.quarters()
                        .get(Spot.DEFENDERS)
                        .contains(grid.chip("s4").orElseThrow().box()))
                .isTrue();
        assertThat(grid.waiting().height).isZero();
    }

    @Test
    void draggingMovesToAnotherQuarter() {
        click("s3");
        Point to = centre(grid().quarters().get(Spot.PROMOTERS));
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        mouse(MouseEvent.MOUSE_RELEASED, to);
        assertThat(quadrant("s3")).isEqualTo(Quadrant.PROMOTERS);
        assertThat(editor.edits()).containsExactly("Pindahkan s3 di peta");
    }

    @Test
    void altArrowMovesAlongAnAxis() {
        click("s3");
        press("alt DOWN");
        assertThat(quadrant("s3")).isEqualTo(Quadrant.APATHETICS);
        press("alt RIGHT");
        assertThat(quadrant("s3")).isEqualTo(Quadrant.DEFENDERS);
        press("alt RIGHT");
        assertThat(editor.edits()).as("it is there already").hasSize(2);
    }

    @Test
    void arrowsWalkAndAreSpoken() {
        click("s1");
        press("DOWN");
        press("DOWN");
        assertThat(view.getAccessibleContext().getAccessibleDescription())
                .isEqualTo("Ditjen Pajak dan Kementerian Investasi, Latents");
    }

    @Test
    void whoHasNoPlaceYetWaitsBelowAndCanBePlaced() {
        open(IssueAnalysis.empty().withStakeholders(List.of(Stakeholder.blank("s1"))));
        assertThat(grid().waiting().contains(grid().chip("s1").orElseThrow().box()))
                .isTrue();
        click("s1");
        press("alt UP");
        assertThat(quadrant("s1")).isEqualTo(Quadrant.LATENTS);
    }
}
