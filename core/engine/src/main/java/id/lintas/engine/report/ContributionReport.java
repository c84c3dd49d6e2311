package id.lintas.engine.report;

import id.lintas.api.ReportSink;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.StepCatalog;
import id.lintas.engine.store.contribution.Shares;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who worked on what, for groups that want it in their report. */
final class ContributionReport {

    private final DecodedProject decoded;
    private final StepCatalog catalog;
    private final ReportBuilder builder;
    private final Texts texts;

    ContributionReport(DecodedProject decoded, StepCatalog catalog, ReportBuilder builder) {
        this.decoded = decoded;
        this.catalog = catalog;
        this.builder = builder;
        this.texts = Texts.of(ContributionReport.class, builder.locale());
    }

    ReportSection section() {
        return builder.section(texts.get("contributions"), this::write);
    }

    private void write(ReportSink sink) {
        List<Shares.Share> shares = Shares.of(decoded.project());
        if (shares.isEmpty()) {
            sink.paragraph(texts.get("contributions.none"));
            return;
        }
        sink.paragraph(texts.get("contributions.about"));
        List<String> steps = List.copyOf(decoded.sections().keySet());
        List<String> header = new ArrayList<>(List.of(texts.get("member")));
        steps.forEach(s -> header.add(catalog.title(decoded.project(), s, builder.locale())));
        sink.table(header, shares.stream().map(s -> row(s, steps)).toList());
    }

    private List<String> row(Shares.Share share, List<String> steps) {
        String name = share.name().isEmpty() ? texts.get("contributions.nobody") : share.name();
        return Stream.concat(
                        Stream.of(name),
                        steps.stream().map(s -> String.valueOf(share.items().getOrDefault(s, 0))))
                .toList();
    }
}
