package id.lintas.plugin.issue;

import id.lintas.testkit.StepFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two sample sections and small data for tests. */
public final class Samples {

    private Samples() {}

    public static StepFixture<IssueAnalysis> fixture() {
        return StepFixture.of(new IssueStep());
    }

    public static IssueAnalysis complete() {
        return fixture().read(text("complete.json"));
    }

    public static IssueAnalysis half() {
        return fixture().read(text("half.json"));
    }

    static List<String> halfExpected() {
        return text("half.expected").lines().toList();
    }

    /** An issue that passes APKL by tick, with USG scores. */
    static Issue scored(String id, int urgency, int seriousness, int growth) {
        return fixture()
                .read("""
                {"issues": [{"id": "%s", "statement": "Isu %s yang cukup panjang rumusannya", "actual": "yes",
                 "problematic": "yes", "widespread": "yes", "feasible": "yes",
                 "urgency": %d, "seriousness": %d, "growth": %d}]}
                """.formatted(id, id, urgency, seriousness, growth))
                .issues()
                .get(0);
    }

    static IssueAnalysis of(Issue... issues) {
        return IssueAnalysis.empty().withIssues(List.of(issues));
    }

    private static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
