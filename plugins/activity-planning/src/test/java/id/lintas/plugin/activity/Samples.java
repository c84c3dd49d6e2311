package id.lintas.plugin.activity;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.testkit.StepFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The BPS case: its causes, a complete plan, and one with planted gaps. */
public final class Samples {

    private Samples() {}

    /** A project whose issue analysis has the causes f1 to f9, f7 the root. */
    public static StepFixture<ActivityPlan> project() {
        StepFixture<ActivityPlan> fixture = StepFixture.of(new ActivityPlanningStep());
        for (int i = 1; i <= 9; i++) {
            String kind = i == 7 ? Item.ROOT_CAUSE : Item.CAUSE;
            fixture.with(Item.of("issue-analysis", "f" + i, "Sebab nomor " + i, kind));
        }
        return fixture;
    }

    public static ItemRef cause(String id) {
        return new ItemRef("issue-analysis", id);
    }

    public static ActivityPlan complete() {
        return project().read(file("/complete.json"));
    }

    public static ActivityPlan half() {
        return project().read(file("/half.json"));
    }

    /** The complete plan with one component of its activity k1 changed. */
    public static ActivityPlan with(String component, Object value) {
        return complete().set("k1", component, value);
    }

    public static Activity first(ActivityPlan plan) {
        return plan.activities().get(0);
    }

    static List<String> expected() {
        return file("/half.expected").lines().toList();
    }

    private static String file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
