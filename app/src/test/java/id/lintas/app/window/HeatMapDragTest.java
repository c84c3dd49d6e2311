package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import java.awt.Point;
import java.awt.Rectangle;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of obstacles under the mouse, in Indonesian. */
class HeatMapDragTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Path file;

    @BeforeEach
    void openTheObstacles() throws Exception {
        file = home.resolve("kerja.lintas.json");
        Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), file);
        window = OpenWindow.start(home, dialogs, file).settled();
        window.hands().press("task.obstacle-estimation");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aMarkThatIsDraggedToAnotherCellRatesItsObstacleAnew() throws Exception {
        JComponent map = window.hands().find(JComponent.class, c -> "map".equals(c.getName()), "the map");
        window.hands().until("the map's size", () -> map.getHeight() > 100);
        Point mark = Edt.get(() -> mark(map, "Mark[id=r8, after=false"));
        Rectangle target = Edt.get(() -> cell(map, 3, 3));
        Robot robot = window.robot();
        robot.pressMouse(map, mark, MouseButton.LEFT_BUTTON);
        robot.moveMouse(map, new Point(target.x + target.width / 2, mark.y - 4));
        robot.moveMouse(map, new Point(target.x + target.width / 2, target.y + target.height / 2));
        robot.releaseMouse(MouseButton.LEFT_BUTTON);
        robot.waitForIdle();
        window.hands().keys("ctrl S");
        window.hands().until("the saved rating", () -> rating("r8").equals("3/3"));
        assertThat(rating("r1")).isEqualTo("4/5");
        assertThat(Edt.get(() -> window.hands().shows("Perkiraan kendala"))).isTrue();
    }

    @Test
    void theDelayEstimateIsThereWhenItsTabIsOpened() {
        window.hands().tab("Perkiraan keterlambatan");
        JLabel chance = window.hands().find(JLabel.class, c -> "figure-chance".equals(c.getName()), "the chance");
        window.hands().until("the chance", () -> chance.getText().endsWith(" %"));
    }

    private String rating(String id) {
        try {
            JsonNode data = new ProjectStore(OpenWindow.folders(home))
                    .read(file)
                    .project()
                    .steps()
                    .get("obstacle-estimation")
                    .data();
            for (JsonNode obstacle : data.get("obstacles")) {
                if (obstacle.get("id").asText().equals(id)) {
                    return obstacle.get("likelihood").asInt() + "/"
                            + obstacle.get("impact").asInt();
                }
            }
            return "";
        } catch (StoreException e) {
            return "";
        }
    }

    // The plugin's classes are of another class loader.

    private static Point mark(JComponent map, String beginning) {
        Map<?, ?> positions = (Map<?, ?>) call(call(map, "layoutNow"), "positions");
        return positions.entrySet().stream()
                .filter(e -> e.getKey().toString().startsWith(beginning))
                .map(e -> (Point) e.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static Rectangle cell(JComponent map, int likelihood, int impact) {
        return (Rectangle) call(call(map, "layoutNow"), "cell", likelihood, impact);
    }

    private static Object call(Object target, String name, Object... arguments) {
        try {
            Method method = Arrays.stream(target.getClass().getDeclaredMethods())
                    .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
