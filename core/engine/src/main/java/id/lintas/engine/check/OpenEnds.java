package id.lintas.engine.check;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.Severity;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.text.Texts;
import id.lintas.engine.thread.RedThread;
import id.lintas.engine.thread.ThreadDiagram;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A hint for each open end of the red thread that no step tells, at its item. An end towards a task that has not begun is not
 * told here: its own task says that it is empty, once.
 */
final class OpenEnds {

    static final String ID = "thread-open";

    private final RedThread thread;
    private final ThreadDiagram words;
    private final Texts texts;

    OpenEnds(DecodedProject decoded, Locale locale) {
        this.thread = decoded.thread();
        this.words = new ThreadDiagram(locale);
        this.texts = Texts.of(ProjectChecker.class, locale);
    }

    /** The results, each end of the thread told once; what was told of an earlier thread is gone. */
    List<StepResult> among(List<StepResult> results) {
        Set<ProjectView.OpenEnd> told = new HashSet<>();
        for (StepResult result : results) {
            Stream.concat(result.findings().stream(), result.dismissed().stream())
                    .filter(f -> !f.id().equals(ID))
                    .flatMap(f -> Stream.ofNullable(f.end()))
                    .forEach(told::add);
        }
        List<StepResult> all = new ArrayList<>();
        for (StepResult result : results) {
            StepResult fresh = result.without(ID);
            List<Finding<?>> findings = new ArrayList<>(fresh.findings());
            for (RedThread.OpenEnd end : thread.ends()) {
                boolean here = end.item().ref().step().equals(result.step());
                if (here && begun(end) && told.add(end.told())) {
                    findings.add(finding(end));
                }
            }
            all.add(fresh.with(findings));
        }
        return all;
    }

    private boolean begun(RedThread.OpenEnd end) {
        return !thread.strands().getOrDefault(end.towards(), List.of()).isEmpty();
    }

    private Finding<?> finding(RedThread.OpenEnd end) {
        String id = end.item().ref().id();
        return new Finding<>(
                ID,
                Severity.HINT,
                texts.get("finding." + ID, words.said(end)),
                texts.get("finding." + ID + ".next", id),
                Place.item(id),
                null,
                end.told());
    }
}
