package id.lintas.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.lintas.api.CaseText;
import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import id.lintas.engine.step.ProjectStepContext;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.StepResources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks a step what it says of some data, in a project that the test makes up. Indonesian unless said; no settings, so that
 * the step's own defaults count.
 *
 * @param <D> the step's data
 */
public final class StepFixture<D extends Record> {

    private final WorksheetStep<D> step;
    private final RecordBinder binder = new RecordBinder();
    private final StepResources resources;
    private final List<Item> items = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Object> settings = new HashMap<>();
    private Locale locale = Locale.forLanguageTag("id");
    private final List<String> members = new ArrayList<>();
    private CaseText caseText = new CaseText("", List.of());

    private StepFixture(WorksheetStep<D> step) {
        this.step = step;
        this.resources = new StepResources(step.getClass(), binder);
    }

    public static <D extends Record> StepFixture<D> of(WorksheetStep<D> step) {
        return new StepFixture<>(step);
    }

    /** @param tag "id" or "en" */
    public StepFixture<D> language(String tag) {
        locale = Locale.forLanguageTag(tag);
        return this;
    }

    public StepFixture<D> setting(String key, Object value) {
        settings.put(key, value);
        return this;
    }

    /** Items that other steps publish. */
    public StepFixture<D> with(Item... more) {
        items.addAll(List.of(more));
        return this;
    }

    /** Links that other steps have. */
    public StepFixture<D> with(Link... more) {
        links.addAll(List.of(more));
        return this;
    }

    public StepFixture<D> members(String... names) {
        members.addAll(List.of(names));
        return this;
    }

    public StepFixture<D> caseText(CaseText text) {
        caseText = text;
        return this;
    }

    /** The context while the step holds {@code data}: its own items and links are part of the project too. */
    public StepContext context(D data) {
        List<Item> allItems = new ArrayList<>(items);
        allItems.addAll(step.items(data));
        List<Link> allLinks = new ArrayList<>(links);
        allLinks.addAll(step.links(data));
        return new ProjectStepContext(
                resources,
                locale,
                new FixtureView(caseText, new Settings(settings), members, allItems, allLinks),
                step.id());
    }

    /** The context while the step is empty. */
    public StepContext context() {
        return context(step.empty());
    }

    public List<Finding<D>> findings(D data) {
        return step.check(data, context(data));
    }

    /** Each finding as {@code "SEVERITY id@item.field"}, such as {@code "ERROR reason-missing@i2.reason"}. */
    public List<String> findingIds(D data) {
        return findings(data).stream()
                .map(f -> f.severity() + " " + f.id() + "@" + f.place().item() + "."
                        + f.place().field())
                .toList();
    }

    /** The data after the fix of the first finding of that id. */
    public D fix(D data, String findingId) {
        Finding<D> finding = findings(data).stream()
                .filter(f -> f.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No finding " + findingId + " in " + findingIds(data)));
        return finding.repair()
                .orElseThrow(() -> new AssertionError("No fix for " + findingId))
                .change()
                .apply(data);
    }

    public List<Part> parts(D data) {
        return step.parts(data, context(data));
    }

    /** The report as plain text, a line for each piece. */
    public String report(D data) {
        PlainReport report = new PlainReport();
        step.report(data, context(data), report);
        return report.toString();
    }

    /** The data as the host reads it from JSON. */
    public D read(String json) {
        try {
            return binder.read(binder.mapper().readTree(json), step.dataType());
        } catch (JsonProcessingException e) {
            throw new AssertionError("The JSON does not fit " + step.dataType().getName() + ": " + e.getMessage(), e);
        }
    }

    /** The data as the host writes it. */
    public String write(D data) {
        return binder.write(data).toPrettyString();
    }

    /** Written and read again. */
    public D roundTrip(D data) {
        return read(write(data));
    }
}
