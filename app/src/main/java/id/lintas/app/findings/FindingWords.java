package id.lintas.app.findings;

import id.lintas.api.Finding;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.check.ProjectChecker;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.store.compare.Difference;
import java.util.Optional;
import java.util.function.Function;

/** The words around a finding, from the texts of the step that it is about. */
final class FindingWords implements FindingLines.Words {

    private final OpenDocument document;
    private final AppTexts texts;
    private final Function<String, String> title;

    /** @param title gives a step's title */
    FindingWords(OpenDocument document, AppTexts texts, Function<String, String> title) {
        this.document = document;
        this.texts = texts;
        this.title = title;
    }

    @Override
    public String task(Row row) {
        return row.step().isEmpty() ? texts.get("findings.plugin") : title.apply(row.step());
    }

    @Override
    public String place(Row row) {
        return place(row.step(), row.place().item(), row.place().field());
    }

    @Override
    public String severity(Severity severity) {
        return texts.get(SeverityLook.key(severity));
    }

    /** Why it matters; empty if its step does not say. */
    String why(Row row) {
        return row.finding()
                .map(Finding::id)
                .map(id -> context(row.step())
                        .flatMap(c -> c.findText("finding." + id + ".why"))
                        .orElseGet(() -> ProjectChecker.why(id, texts.locale())))
                .orElse("");
    }

    FixChange change(Difference d) {
        boolean whole = d.field().isEmpty() && !d.label().isEmpty();
        String where = place(d.step(), d.item(), d.field().replaceFirst(".*\\.", ""));
        return new FixChange(whole ? where + " " + d.label() : where, d.before(), d.after());
    }

    private String place(String step, String item, String field) {
        String label = label(step, field);
        return item.isEmpty() || label.isEmpty() ? item + label : item + " · " + label;
    }

    /** The field's label; nothing rather than the name that only the file knows. */
    private String label(String step, String field) {
        return field.isEmpty()
                ? ""
                : context(step)
                        .flatMap(c -> c.findText("field." + field))
                        .filter(label -> !label.contains("{"))
                        .orElse("");
    }

    private Optional<StepContext> context(String step) {
        return document.decoded()
                .flatMap(d -> d.section(step)
                        .filter(s -> s instanceof SectionState.Decoded<?>)
                        .map(s -> d.context(((SectionState.Decoded<?>) s).step(), texts.locale())));
    }
}
