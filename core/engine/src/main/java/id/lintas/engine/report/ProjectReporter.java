package id.lintas.engine.report;

import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.step.SectionState.Decoded;
import id.lintas.engine.step.SectionState.Newer;
import id.lintas.engine.step.SectionState.NoPlugin;
import id.lintas.engine.step.StepCatalog;
import id.lintas.engine.task.Progress;
import id.lintas.engine.thread.RedThread;
import id.lintas.engine.thread.ThreadDiagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks each step for its part of the report, through the guard. A part that cannot be had is replaced by a sentence. */
public final class ProjectReporter {

    private final StepCatalog catalog;

    public ProjectReporter(StepCatalog catalog) {
        this.catalog = catalog;
    }

    /** All of it but the reviews. */
    public ReportDocument report(DecodedProject decoded, Locale locale) {
        return report(decoded, ReportOptions.in(locale));
    }

    public ReportDocument report(DecodedProject decoded, ReportOptions options) {
        return report(decoded, options, Progress.NONE);
    }

    /** @param progress is told how many of the tasks are written, and can stop between two of them */
    public ReportDocument report(DecodedProject decoded, ReportOptions options, Progress progress) {
        Locale locale = options.locale();
        ReportBuilder builder = new ReportBuilder(locale, options.answers());
        List<ReportSection> sections = new ArrayList<>();
        decoded.sections().forEach((id, state) -> {
            progress.check();
            progress.at((double) sections.size() / (decoded.sections().size() + 1));
            if (options.wants(id)) {
                String title = catalog.title(decoded.project(), id, locale);
                sections.add(section(title, state, decoded, builder));
            }
        });
        if (options.wants(ReportOptions.THREAD)) {
            thread(decoded, builder).ifPresent(sections::add);
        }
        if (options.parts().contains(ReportOptions.CONTRIBUTIONS)) {
            sections.add(new ContributionReport(decoded, catalog, builder).section());
        }
        if (options.reviews() && options.wants(ReportOptions.REVIEWS)) {
            reviews(decoded, builder).ifPresent(sections::add);
        }
        return builder.build(decoded.project(), sections);
    }

    /** The thread through all tasks, with what is not joined; nothing while no task refers to another. */
    private static Optional<ReportSection> thread(DecodedProject decoded, ReportBuilder builder) {
        RedThread thread = decoded.thread();
        if (thread.links().isEmpty()) {
            return Optional.empty();
        }
        ThreadDiagram words = new ThreadDiagram(builder.locale());
        return Optional.of(builder.section(words.title(), sink -> {
            sink.diagram(words.of(thread, Optional.empty()));
            sink.heading(words.endsTitle());
            if (thread.ends().isEmpty()) {
                sink.paragraph(words.whole());
            }
            sink.list(words.ends(thread));
        }));
    }

    private Optional<ReportSection> reviews(DecodedProject decoded, ReportBuilder builder) {
        List<Review> reviews =
                Reviews.of(decoded.project()).stream().filter(r -> !r.blank()).toList();
        ReviewPart part = new ReviewPart(catalog, builder.locale());
        return reviews.isEmpty()
                ? Optional.empty()
                : Optional.of(builder.section(part.title(), sink -> part.write(reviews, sink)));
    }

    private ReportSection section(String title, SectionState state, DecodedProject decoded, ReportBuilder builder) {
        if (state instanceof Decoded<?> readable) {
            return written(title, readable, decoded, builder);
        } else if (state instanceof NoPlugin) {
            return builder.unavailable(title, Absence.NO_PLUGIN);
        }
        return builder.unavailable(title, state instanceof Newer ? Absence.NEWER : Absence.UNREADABLE);
    }

    private <D extends Record> ReportSection written(
            String title, Decoded<D> readable, DecodedProject decoded, ReportBuilder builder) {
        var step = readable.step();
        var context = decoded.context(step, builder.locale());
        return catalog.host()
                .guard()
                .call(
                        step.plugin(),
                        "report",
                        () -> guarded(
                                builder.section(title, sink -> step.step().report(readable.data(), context, sink)),
                                step.plugin()),
                        () -> builder.unavailable(title, Absence.FAILED));
    }

    /** A drawing is painted when the report is written down, long after the step was asked. */
    private ReportSection guarded(ReportSection section, String plugin) {
        return new ReportSection(
                section.title(),
                section.blocks().stream()
                        .map(b -> b instanceof ReportBlock.Drawing d
                                ? new ReportBlock.Drawing(catalog.host().guard().guarded(plugin, d.diagram()))
                                : b)
                        .toList());
    }
}
