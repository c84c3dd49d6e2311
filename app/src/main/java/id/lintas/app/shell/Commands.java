package id.lintas.app.shell;

import id.lintas.api.Place;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.findings.FindingsDesk;
import id.lintas.app.header.HeaderActions;
import id.lintas.app.look.Theme;
import id.lintas.app.search.SearchDesk;
import id.lintas.app.timer.TimerActions;
import id.lintas.app.view.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one list of what can be done in the window. */
final class Commands implements HeaderActions {

    private static final double ZOOM_STEP = 0.1;

    private final MainWindow window;
    private final Services services;
    private final List<ViewDeclaration> views;
    private final SearchDesk search;
    private final ToolViews tools;
    private final List<ActionModel> list = new ArrayList<>();

    /** @param tools each of its views gets an action that shows and hides it */
    Commands(MainWindow window, Services services, ToolViews tools) {
        this.window = window;
        this.services = services;
        this.views = tools.list();
        this.search = tools.search();
        this.tools = tools;
        window.documents().reviewsShownBy(() -> window.showView("reviews"));
        file();
        edit();
        view();
        task();
        tools();
        help();
    }

    /** With the keys that count. */
    List<ActionModel> list() {
        return window.settings().bindings().bind(own());
    }

    /** With the keys that the actions say themselves. */
    List<ActionModel> own() {
        List<ActionModel> all = new ArrayList<>(list);
        all.addAll(window.perspectives().actions(this::isOpen));
        return all;
    }

    List<ViewDeclaration> views() {
        return views;
    }

    @Override
    public void run(String id) {
        own().stream().filter(a -> a.id().equals(id)).forEach(ActionModel::run);
    }

    @Override
    public boolean has(String id) {
        return own().stream().anyMatch(a -> a.id().equals(id));
    }

    @Override
    public String keys(String id) {
        return list().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map(KeyNames::of)
                .orElse("");
    }

    /** What can be done may have changed; the menus ask when they open. */
    void documentChanged() {
        window.titleChanged();
    }

    private void file() {
        Documents documents = window.documents();
        add(ActionModel.of("start", "file", "collection", "ctrl N", documents::showStart));
        add(ActionModel.of("open", "file", "folder2-open", "ctrl O", documents::openChosen));
        separator("file");
        add(ActionModel.of("save", "file", "download", "ctrl S", documents::save)
                .when(this::hasDocument));
        add(ActionModel.of("save-as", "file", "", "ctrl shift S", documents::saveAs)
                .when(this::hasDocument));
        add(ActionModel.of("report", "file", "file-text", "ctrl P", window.reports()::choose)
                .when(this::hasDocument));
        add(ActionModel.of(
                        "merge",
                        "file",
                        "people",
                        null,
                        () -> documents.putTogether(() -> window.showView("decisions")))
                .when(this::isOpen));
        add(ActionModel.of("fetch-review", "file", "", null, () -> documents.fetchReview())
                .when(this::isOpen));
        separator("file");
        add(ActionModel.of("exit", "file", "", "ctrl Q", window::exit));
    }

    private void edit() {
        add(ActionModel.of(
                        "undo",
                        "edit",
                        "arrow-counterclockwise",
                        "ctrl Z",
                        () -> session().undo())
                .when(() -> isOpen() && session().undoLabel().isPresent())
                .naming(() -> document().flatMap(d -> d.session().undoLabel()).orElse("")));
        add(ActionModel.of("redo", "edit", "", "ctrl Y", () -> session().redo())
                .when(() -> isOpen() && session().redoLabel().isPresent())
                .naming(() -> document().flatMap(d -> d.session().redoLabel()).orElse("")));
        separator("edit");
        add(ActionModel.of("find", "edit", "search", "ctrl F", () -> search.ask(false, window::showView))
                .when(this::isOpen));
        add(ActionModel.of("replace", "edit", "", "ctrl H", () -> search.ask(true, window::showView))
                .when(this::isOpen));
        add(ActionModel.of("palette", "edit", "search", "ctrl 3", window::showPalette)
                .also("ctrl shift P", "ctrl shift A"));
        separator("edit");
        add(ActionModel.of("group", "edit", "people", null, () -> window.goTo("group", Place.STEP))
                .when(this::isOpen));
        add(ActionModel.of("case-text", "edit", "file-text", null, () -> window.goTo("case-text", Place.STEP))
                .when(this::isOpen));
    }

    private void view() {
        add(ActionModel.of(
                        "present",
                        "view",
                        "easel",
                        "F5",
                        () -> window.presenting().begin())
                .when(this::hasDocument));
        separator("view");
        add(ActionModel.of("guidance", "view", "lightbulb", "F9", () -> window.toggleView("guidance"))
                .when(this::isOpen));
        add(ActionModel.of("findings", "view", "list-check", "F8", () -> window.toggleView("findings"))
                .when(this::isOpen));
        for (ViewDeclaration view : views) {
            String id = (view.title().isPresent() ? "view:" : "view-") + view.id();
            ActionModel shown = ActionModel.of(id, "view/show", view.icon(), null, () -> window.toggleView(view.id()))
                    .when(this::isOpen);
            add(view.title().isPresent() ? shown.naming(() -> tools.title(view)) : shown);
        }
        list.addAll(ArrangeActions.list(() -> window.pane().map(WorksheetPane::views)));
        add(ActionModel.of("linear", "view", "", "ctrl shift E", window::toggleLinear)
                .when(this::isOpen));
        separator("view");
        add(ActionModel.of("zoom-in", "view", "", "ctrl PLUS", () -> window.zoomBy(ZOOM_STEP)));
        add(ActionModel.of("zoom-out", "view", "", "ctrl MINUS", () -> window.zoomBy(-ZOOM_STEP)));
        add(ActionModel.of("zoom-reset", "view", "", "ctrl 0", () -> window.zoomBy(0)));
        separator("view");
        for (Theme theme : Theme.values()) {
            String id = "theme-" + theme.name().toLowerCase(java.util.Locale.ROOT);
            add(ActionModel.of(id, "view/theme", "", null, () -> window.setTheme(theme)));
        }
        add(ActionModel.of("language-id", "view/language", "", null, () -> window.setLanguage("id")));
        add(ActionModel.of("language-en", "view/language", "", null, () -> window.setLanguage("en")));
    }

    private void task() {
        add(ActionModel.of("next", "task", "arrow-right", "ctrl ENTER", window::next)
                .when(this::isOpen));
        separator("task");
        for (int i = 1; i <= 5; i++) {
            int number = i;
            add(ActionModel.of("task-" + i, "task", "", "alt " + i, () -> window.goToStep(number - 1))
                    .when(() -> step(number).isPresent())
                    .naming(() -> step(number).orElse("")));
        }
        separator("task");
        add(ActionModel.of(
                        "next-finding",
                        "task",
                        "",
                        "ctrl PERIOD",
                        () -> window.desk().ifPresent(FindingsDesk::next))
                .when(this::isOpen));
        add(ActionModel.of(
                        "previous-finding",
                        "task",
                        "",
                        "ctrl COMMA",
                        () -> window.desk().ifPresent(FindingsDesk::previous))
                .when(this::isOpen));
        add(ActionModel.of("fix", "task", "", "ctrl 1", () -> window.desk().ifPresent(FindingsDesk::fix))
                .when(this::isOpen));
        separator("task");
        list.addAll(TimerActions.list(window::time));
    }

    private void tools() {
        add(ActionModel.of(
                "settings",
                "tools",
                "",
                "ctrl shift COMMA",
                () -> window.settings().open("")));
        add(ActionModel.of(
                "keys-edit", "tools", "", null, () -> window.settings().open("keys")));
        separator("tools");
        add(ActionModel.of(
                "make-pack", "tools", "", null, () -> window.documents().packs().make()));
    }

    private void help() {
        add(ActionModel.of("explain", "help", "book", "F1", this::explain));
        list.addAll(HelpActions.list(services, this::list, window::tour, this::isOpen));
    }

    /** Opens what explains the field with the focus; the keys, where nothing does. */
    private void explain() {
        if (window.pane().filter(p -> p.explain(tools.plugins())).isEmpty()) {
            InfoDialogs.keys(services, list());
        }
    }

    private Optional<String> step(int number) {
        return document()
                .map(d -> List.copyOf(d.project().steps().keySet()))
                .filter(steps -> steps.size() >= number)
                .map(steps -> window.title(steps.get(number - 1)));
    }

    private Optional<OpenDocument> document() {
        return window.documents().current();
    }

    private boolean hasDocument() {
        return document().isPresent();
    }

    /** On the screen, and not behind the review. */
    private boolean isOpen() {
        return hasDocument() && window.views().isPresent();
    }

    private id.lintas.engine.session.ProjectSession session() {
        return document().orElseThrow().session();
    }

    private void add(ActionModel action) {
        list.add(action);
    }

    private void separator(String menu) {
        list.add(ActionModel.of("-" + list.size(), menu, "", null, () -> {}));
    }
}
