package id.lintas.app.shell;

import id.lintas.app.action.ActionModel;
import id.lintas.app.header.Segment;
import id.lintas.app.layout.LayoutFiles;
import id.lintas.app.text.Ordering;
import id.lintas.app.view.ViewArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Which way of working the window shows: the worksheet in one of several arrangements of its views, or the review of a folder.
 * The slides are no place to stay, so presenting is an action among them.
 */
final class Perspectives {

    static final String WORKSHEET = "worksheet";
    static final String REVIEW = "review";

    /** As many arrangements of their own have a place in the menu. */
    private static final int MOST_OWN = 9;

    private static final String MENU = "view/perspective";
    private static final String REMEMBERED = "perspective";

    /** The window, as far as a change of perspective moves it. */
    interface Window {

        Optional<ViewArea> views();

        /** Shows the worksheet or the review, whichever counts now. */
        void perspectiveChanged();

        /** Other perspectives are in the menu now. */
        void buildMenu();
    }

    private final Services services;
    private final Window window;
    private final LayoutFiles files;
    private String arrangement;
    private boolean reviewing;

    Perspectives(Services services, Window window) {
        this.services = services;
        this.window = window;
        this.files = new LayoutFiles(services.folders().config());
        String remembered = services.state().value(REMEMBERED, WORKSHEET);
        this.arrangement = LayoutFiles.isName(remembered) ? remembered : WORKSHEET;
    }

    /** Names the arrangement of the views around an open project. */
    String arrangement() {
        return arrangement;
    }

    boolean reviewing() {
        return reviewing;
    }

    /** A project is opened: it stands on the worksheet. */
    void toWorksheet() {
        reviewing = false;
    }

    /** Those of the header, which is built anew with each change. */
    List<Segment> segments() {
        return List.of(
                new Segment("perspective-worksheet", services.texts().get("perspective.worksheet"), !reviewing),
                new Segment("perspective-review", services.texts().get("perspective.review"), reviewing),
                new Segment("present", services.texts().get("perspective.present"), false));
    }

    /** @param isOpen whether a project is on the screen, with views that stand somewhere */
    List<ActionModel> actions(BooleanSupplier isOpen) {
        List<ActionModel> actions = new ArrayList<>();
        actions.add(ActionModel.of("perspective-worksheet", MENU, "pencil-square", null, this::work));
        actions.add(ActionModel.of("perspective-review", MENU, "list-check", null, this::review));
        actions.addAll(own(isOpen));
        actions.add(ActionModel.of("-perspectives", MENU, "", null, () -> {}));
        actions.add(
                ActionModel.of("perspective-save", MENU, "", null, this::saveAs).when(isOpen));
        actions.add(ActionModel.of("perspective-delete", MENU, "", null, this::delete)
                .when(() -> isOpen.getAsBoolean() && !arrangement.equals(WORKSHEET))
                .naming(() -> said(arrangement)));
        return actions;
    }

    private List<ActionModel> own(BooleanSupplier isOpen) {
        List<String> names = names();
        List<ActionModel> actions = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), MOST_OWN); i++) {
            String name = names.get(i);
            Supplier<String> title = () -> said(name);
            actions.add(ActionModel.of("own-" + (i + 1), MENU, "", null, () -> use(name))
                    .when(isOpen)
                    .naming(title));
        }
        return actions;
    }

    private List<String> names() {
        return files.names().stream()
                .filter(n -> !n.equals(WORKSHEET) && !n.equals(REVIEW))
                .sorted(new Ordering(services.texts().locale()))
                .toList();
    }

    private String said(String name) {
        return name.equals(WORKSHEET) ? services.texts().get("perspective.worksheet") : name.replace('-', ' ');
    }

    void review() {
        if (!reviewing) {
            reviewing = true;
            window.perspectiveChanged();
        }
    }

    /** Back from the review to what was there before; from there to the usual arrangement. */
    private void work() {
        if (reviewing) {
            reviewing = false;
            window.perspectiveChanged();
        } else {
            use(WORKSHEET);
        }
    }

    private void use(String name) {
        window.views().ifPresent(v -> v.use(name));
        remember(name);
        window.buildMenu();
    }

    private void saveAs() {
        services.dialogs()
                .askText(
                        services.texts().get("perspective.save.title"),
                        services.texts().get("perspective.save.name"),
                        "")
                .map(Perspectives::fileName)
                .filter(LayoutFiles::isName)
                .filter(name -> !name.equals(WORKSHEET) && !name.equals(REVIEW))
                .ifPresent(name -> {
                    window.views().ifPresent(v -> v.saveAs(name));
                    remember(name);
                    window.buildMenu();
                });
    }

    private static String fileName(String said) {
        return said.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private void delete() {
        String name = arrangement;
        use(WORKSHEET);
        files.reset(name);
        window.buildMenu();
    }

    private void remember(String name) {
        arrangement = name;
        services.state().change(p -> p.withValue(REMEMBERED, name));
    }
}
