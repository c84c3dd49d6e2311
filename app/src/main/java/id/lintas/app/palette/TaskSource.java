package id.lintas.app.palette;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.engine.Engine;
import id.lintas.engine.check.StepResult;
import java.util.ArrayList;
import java.util.List;

/** The tasks of the open project, and their parts. */
public final class TaskSource implements PaletteSource {

    private final OpenDocument document;
    private final Engine engine;
    private final AppTexts texts;
    private final List<ActionModel> actions;
    private final Navigation navigation;

    public TaskSource(
            OpenDocument document, Engine engine, AppTexts texts, List<ActionModel> actions, Navigation navigation) {
        this.document = document;
        this.engine = engine;
        this.texts = texts;
        this.actions = actions;
        this.navigation = navigation;
    }

    @Override
    public List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        int number = 0;
        for (String step : document.project().steps().keySet()) {
            number++;
            String title = engine.steps().title(document.project(), step, texts.locale());
            String where = texts.get("palette.task", number);
            entries.add(entry("task/" + step, title, where, "check2-square", step, Place.STEP)
                    .withKey(key("task-" + number)));
            for (Part part : parts(step)) {
                entries.add(entry(
                        "part/" + step + "/" + part.id(),
                        part.title(),
                        where + " · " + title,
                        part.complete() ? "check-circle-fill" : "record-circle",
                        step,
                        part.place()));
            }
        }
        return entries;
    }

    private PaletteEntry entry(String id, String label, String detail, String icon, String step, Place place) {
        return PaletteEntry.of(id, PaletteKind.TASK, label, detail, icon, () -> navigation.go(step, place));
    }

    private List<Part> parts(String step) {
        return document.checks()
                .flatMap(c -> c.step(step))
                .map(StepResult::parts)
                .orElse(List.of());
    }

    private String key(String action) {
        return actions.stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .map(KeyNames::of)
                .orElse("");
    }
}
