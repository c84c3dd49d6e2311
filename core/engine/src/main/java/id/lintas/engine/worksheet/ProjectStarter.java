package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.api.CaseText;
import id.lintas.api.Settings;
import id.lintas.engine.plugin.StepDeclaration;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.step.StepCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes new projects: a case, a worksheet, and an empty section for each step. */
public final class ProjectStarter {

    private final WorksheetLibrary library;
    private final StepCatalog catalog;

    public ProjectStarter(WorksheetLibrary library, StepCatalog catalog) {
        this.library = library;
        this.catalog = catalog;
    }

    /** A project of the pack that comes with the program. */
    public CaseProject start(StarterCase starter, Locale locale) {
        return start(library.pack(), starter, locale);
    }

    /** The steps of the pack in its order, then, if the pack wants them, those of other installed plugins. */
    public CaseProject start(WorksheetPack pack, StarterCase starter, Locale locale) {
        Locale language = Locale.forLanguageTag(pack.language(locale));
        return new CaseProject(
                UUID.randomUUID().toString(),
                starter.title(language),
                language.getLanguage(),
                starter.id(),
                new CaseText(starter.title(language), paragraphs(starter, language)),
                GroupInfo.EMPTY,
                new WorksheetInfo(pack.id(), pack.version(), new Settings(pack.settings()), Map.of()),
                emptySections(pack),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    private Map<String, Section> emptySections(WorksheetPack pack) {
        Set<String> ids = new LinkedHashSet<>(pack.steps());
        if (pack.moreTasks()) {
            catalog.declarations().stream().map(StepDeclaration::id).forEach(ids::add);
        }
        Map<String, Section> sections = new LinkedHashMap<>();
        for (String id : ids) {
            sections.put(id, catalog.find(id).map(this::empty).orElseGet(ProjectStarter::unknown));
        }
        return sections;
    }

    private <D extends Record> Section empty(LoadedStep<D> step) {
        return catalog.host()
                .guard()
                .call(
                        step.plugin(),
                        "read",
                        () -> new Section(
                                step.step().version(),
                                catalog.binder().write(step.step().empty())),
                        ProjectStarter::unknown);
    }

    private static Section unknown() {
        return new Section(1, JsonNodeFactory.instance.objectNode());
    }

    private static List<CaseText.Paragraph> paragraphs(StarterCase starter, Locale locale) {
        List<String> texts = starter.paragraphs()
                .getOrDefault(locale.getLanguage(), starter.paragraphs().getOrDefault("id", List.of()));
        List<CaseText.Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new CaseText.Paragraph("p" + (paragraphs.size() + 1), text));
        }
        return paragraphs;
    }
}
