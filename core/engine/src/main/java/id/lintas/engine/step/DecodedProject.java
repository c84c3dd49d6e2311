package id.lintas.engine.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.step.SectionState.Decoded;
import id.lintas.engine.step.SectionState.Newer;
import id.lintas.engine.step.SectionState.NoPlugin;
import id.lintas.engine.step.SectionState.Unreadable;
import id.lintas.engine.thread.RedThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot with the data of its steps read. Immutable; any thread.
 *
 * @param sections by step id, in the project's order
 */
public record DecodedProject(CaseProject project, Map<String, SectionState> sections, ProjectView view) {

    /** Reads all sections; loads the plugins that they need. */
    public static DecodedProject of(CaseProject project, StepCatalog catalog) {
        return decode(project, catalog, Map.of());
    }

    /** No project at all, for who is asked without one. */
    public static DecodedProject none(StepCatalog catalog) {
        CaseProject empty = new CaseProject(
                "",
                "",
                "id",
                "",
                new CaseText("", List.of()),
                GroupInfo.EMPTY,
                new WorksheetInfo("", "", new Settings(Map.of()), Map.of()),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of());
        return of(empty, catalog);
    }

    /** The same for a later snapshot: sections that have not changed are not read again. */
    public DecodedProject next(CaseProject changed, StepCatalog catalog) {
        return decode(changed, catalog, sections);
    }

    public Optional<SectionState> section(String step) {
        return Optional.ofNullable(sections.get(step));
    }

    /** All items, in the worksheet's order. */
    public List<Item> items() {
        return view instanceof ItemGraph graph ? graph.items() : List.of();
    }

    /** All links between items, in the worksheet's order of what they start from. */
    public List<Link> links() {
        return view instanceof ItemGraph graph ? graph.links() : List.of();
    }

    /** The one graph of what the steps publish: it is drawn, printed, and asked by the checks. */
    public RedThread thread() {
        return view instanceof ItemGraph graph ? graph.thread() : RedThread.of(List.of(), List.of());
    }

    /** What a step of this project is given. */
    public StepContext context(LoadedStep<?> step, Locale locale) {
        return new ProjectStepContext(step.resources(), locale, view, step.id());
    }

    /** What a view or a command of a plugin is given. */
    public StepContext context(StepResources resources, Locale locale) {
        return new ProjectStepContext(resources, locale, view);
    }

    /** A step's data, if its section can be read. */
    public <D extends Record> Optional<D> data(String step, Class<D> type) {
        return section(step)
                .filter(s -> s instanceof Decoded<?> d && type.isInstance(d.data()))
                .map(s -> type.cast(((Decoded<?>) s).data()));
    }

    @SuppressWarnings("ReferenceEquality") // an edit makes a new section object, so identity tells what changed
    private static DecodedProject decode(CaseProject project, StepCatalog catalog, Map<String, SectionState> known) {
        Map<String, SectionState> sections = new LinkedHashMap<>();
        project.steps().forEach((id, section) -> {
            SectionState before = known.get(id);
            sections.put(id, before != null && section(before) == section ? before : read(id, section, catalog));
        });
        ProjectView view = new ItemGraph(project, itemsOf(sections, catalog), linksOf(sections, catalog));
        return new DecodedProject(project, Collections.unmodifiableMap(sections), view);
    }

    private static Section section(SectionState state) {
        if (state instanceof Decoded<?> r) {
            return r.section();
        } else if (state instanceof NoPlugin n) {
            return n.section();
        } else if (state instanceof Newer n) {
            return n.section();
        }
        return ((Unreadable) state).section();
    }

    private static SectionState read(String id, Section section, StepCatalog catalog) {
        return catalog.find(id).map(step -> read(step, section, catalog)).orElseGet(() -> new NoPlugin(section));
    }

    private static <D extends Record> SectionState read(LoadedStep<D> step, Section section, StepCatalog catalog) {
        int version = catalog.host().guard().call(step.plugin(), "read", step.step()::version, () -> 0);
        if (section.version() > version) {
            return new Newer(step, section);
        }
        return catalog.host()
                .guard()
                .call(
                        step.plugin(),
                        "read",
                        () -> decode(step, section, catalog),
                        () -> new Unreadable(step, section, ""));
    }

    private static <D extends Record> SectionState decode(LoadedStep<D> step, Section section, StepCatalog catalog) {
        try {
            return new Decoded<>(step, section, step.read(section, catalog.binder()));
        } catch (JsonProcessingException e) {
            return new Unreadable(step, section, place(e));
        }
    }

    /** Where the JSON does not fit, such as {@code issues[2].urgency}; a library's own sentence would be in its language. */
    private static String place(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getIndex() >= 0) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }

    private static List<Item> itemsOf(Map<String, SectionState> sections, StepCatalog catalog) {
        List<Item> items = new ArrayList<>();
        for (SectionState state : sections.values()) {
            if (state instanceof Decoded<?> readable) {
                items.addAll(items(readable, catalog));
            }
        }
        return items;
    }

    private static <D extends Record> List<Item> items(Decoded<D> r, StepCatalog catalog) {
        return catalog.host()
                .guard()
                .call(r.step().plugin(), "read", () -> r.step().step().items(r.data()), List::of);
    }

    private static List<Link> linksOf(Map<String, SectionState> sections, StepCatalog catalog) {
        List<Link> links = new ArrayList<>();
        for (SectionState state : sections.values()) {
            if (state instanceof Decoded<?> readable) {
                links.addAll(links(readable, catalog));
            }
        }
        return links;
    }

    private static <D extends Record> List<Link> links(Decoded<D> r, StepCatalog catalog) {
        return catalog.host()
                .guard()
                .call(r.step().plugin(), "read", () -> r.step().step().links(r.data()), List::of);
    }
}
