package id.lintas.plugin.obstacle;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.testkit.StepFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The sample files, and a project with eight activities around the step. */
public final class Samples {

    private Samples() {}

    /** A project whose activities are k1 to k8. */
    public static StepFixture<ObstacleData> project() {
        Item[] activities = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> Item.of("activity-planning", "k" + i, "Kegiatan " + i, Item.ACTIVITY))
                .toArray(Item[]::new);
        return StepFixture.of(new ObstacleStep()).with(activities);
    }

    public static ObstacleData complete() {
        return project().read(text("/complete.json"));
    }

    public static ObstacleData half() {
        return project().read(text("/half.json"));
    }

    static List<String> halfExpected() {
        return text("/half.expected").lines().filter(l -> !l.isBlank()).toList();
    }

    public static ItemRef activity(String id) {
        return new ItemRef("activity-planning", id);
    }

    /** An obstacle without a gap, for every activity of the project; score 14 by the default matrix. */
    public static Obstacle sound(String id) {
        List<ItemRef> all =
                IntStream.rangeClosed(1, 8).mapToObj(i -> activity("k" + i)).toList();
        return new Obstacle(
                id,
                "Kendala " + id,
                "obstacle-time",
                all,
                3,
                3,
                "reduce",
                "Jadwal bersama",
                "Sekretaris",
                2,
                2,
                null,
                null,
                null,
                null,
                List.of());
    }

    public static ObstacleData of(Obstacle... obstacles) {
        return ObstacleData.of(List.of(obstacles), List.of());
    }

    private static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
