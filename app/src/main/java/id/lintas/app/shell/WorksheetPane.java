package id.lintas.app.shell;

import id.lintas.api.Place;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.editing.EditorArea;
import id.lintas.app.files.FileDesk;
import id.lintas.app.findings.FindingList;
import id.lintas.app.findings.FindingsBar;
import id.lintas.app.findings.FindingsDesk;
import id.lintas.app.findings.NextDeed;
import id.lintas.app.header.HeaderBar;
import id.lintas.app.layout.LayoutFiles;
import id.lintas.app.layout.MadeViews;
import id.lintas.app.layout.WorkArea;
import id.lintas.app.navigator.NavigatorView;
import id.lintas.app.pluginview.PluginViews;
import id.lintas.app.timer.TimerDesk;
import id.lintas.app.view.LowWindow;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.Side;
import id.lintas.app.view.ViewArea;
import id.lintas.app.view.ViewDeclaration;
import id.lintas.engine.plugin.StepDeclaration;
import id.lintas.engine.task.Task;
import java.awt.BorderLayout;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** An open project on the screen: worksheet, editor, guidance, findings. Thrown away when the language changes. */
final class WorksheetPane implements OpenDocument.Listener, EditorArea.Window, Navigation {

    private static final int LOW_WINDOW = 420;

    private final Services services;
    private final OpenDocument document;
    private final Commands commands;
    private final HeaderBar header;
    private final NavigatorView navigator;
    private final TimerDesk time;
    private final EditorArea editor;
    private final Guide guide;
    private final FindingsBar bar;
    private final FindingsDesk desk;
    private final WorkArea layout;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;
    private final Runnable stopHearingProblems;
    private FindingList findings = FindingList.NONE;
    private final List<BiConsumer<String, Place>> followers = new CopyOnWriteArrayList<>();
    private Place focusedPlace = Place.STEP;

    /** @param perspectives name the arrangement of the views */
    WorksheetPane(
            Services services, OpenDocument document, Commands commands, JFrame window, Perspectives perspectives) {
        this.services = services;
        this.document = document;
        this.commands = commands;
        this.header = new HeaderBar(services.texts(), commands);
        this.navigator = new NavigatorView(services.engine(), services.texts(), this::go);
        this.time = DiscussionTimer.of(services, document);
        header.setTimer(time.header());
        header.setPerspectives(perspectives.segments());
        navigator.setFoot(time.timeLeft());
        this.editor = new EditorArea(
                services.engine(),
                document,
                services.texts(),
                this,
                this::next,
                services.state().isOn("linear"));
        this.guide = new Guide(services, document, editor, this, commands::run);
        this.bar = new FindingsBar(services.texts(), () -> commands.run("findings"), row -> desk().reveal(row));
        this.desk =
                new FindingsDesk(services.engine(), document, services.texts(), this::title, this, new DeskWindow());
        this.layout = layout(window, perspectives.arrangement());
        bar.setOpen(layout.isShown("findings"));
        panel.add(header.component(), BorderLayout.NORTH);
        // All of it is in the menus too.
        LowWindow.watch(panel, LOW_WINDOW, low -> header.component().setVisible(!low));
        panel.add(layout.component());
        stopListening = document.listen(this);
        stopHearingProblems =
                services.engine().guard().listen(problem -> java.awt.EventQueue.invokeLater(this::showFindings));
    }

    private WorkArea layout(JFrame window, String perspective) {
        List<ViewDeclaration> views = new ArrayList<>();
        views.add(new ViewDeclaration("findings", "list-check", Side.BOTTOM, (d, n) -> desk.view()));
        views.addAll(commands.views());
        views.stream()
                .filter(ViewDeclaration::ofWorksheet)
                .forEach(v -> navigator.addView(v.id(), v.icon(), v.titleIn(services.texts()), () -> showView(v.id())));
        return new WorkArea(
                window,
                services.texts(),
                new WorkArea.Parts(navigator, editor.component(), editor::focus, guide.view()),
                new MadeViews(services.texts(), views, v -> v.maker().make(document, this)),
                services.state(),
                new LayoutFiles(services.folders().config()),
                perspective,
                this::viewsChanged);
    }

    TimerDesk time() {
        return time;
    }

    JComponent component() {
        return panel;
    }

    JComponent statusLeft() {
        return bar.component();
    }

    /** Shows a view and puts the focus into it; hides it if it is shown. */
    void toggleView(String view) {
        if (layout.isShown(view)) {
            layout.hide(view);
        } else {
            layout.show(view, true);
        }
    }

    void showView(String view) {
        layout.show(view, true);
        viewsChanged();
    }

    private void viewsChanged() {
        if (layout != null) {
            bar.setOpen(layout.isShown("findings"));
            showNext();
        }
    }

    ViewArea views() {
        return layout;
    }

    void rememberSizes() {
        layout.remember();
    }

    String currentPage() {
        return editor.current();
    }

    void close() {
        stopListening.run();
        stopHearingProblems.run();
        layout.close();
        time.close();
        editor.close();
        services.engine()
                .steps()
                .host()
                .reportLeakedThreads(t -> t.getName().startsWith("lintas-") || t.equals(Thread.currentThread()));
    }

    /** Shows the document for the first time, with whatever is known of it. */
    void begin(String page) {
        header.show(document);
        commands.documentChanged();
        go(page, Place.STEP);
    }

    @Override
    public void changed(OpenDocument changed) {
        header.show(changed);
        navigator.show(changed, editor.current());
        editor.refresh();
        commands.documentChanged();
        guide.refresh();
    }

    @Override
    public void checked(OpenDocument checked) {
        navigator.show(checked, editor.current());
        showFindings();
    }

    private void showFindings() {
        findings = FindingList.of(
                document, services.engine().guard().problems(), services.texts().locale());
        bar.show(findings, document.checks().isPresent(), editor.current());
        desk.show(findings);
        showNext();
    }

    private void showNext() {
        editor.head().next(nextDeed().map(NextDeed::text).orElse(""));
    }

    private Optional<NextDeed> nextDeed() {
        return NextDeed.of(document, editor.current(), services.texts(), this::title);
    }

    private String title(String step) {
        return services.title(Optional.of(document), step);
    }

    void next() {
        nextDeed().ifPresent(deed -> {
            if (deed.page().isEmpty()) {
                commands.run("report");
            } else if (!editor.begin(deed.page(), deed.place())) {
                go(deed.page(), deed.place());
                if (deed.place().equals(Place.STEP)) {
                    editor.focus();
                }
            }
        });
    }

    /** As a key does it: the focus comes along. */
    @Override
    public void goThere(String page, Place place) {
        go(page, place);
        editor.takeFocus(place);
    }

    @Override
    public void go(String page, Place place) {
        boolean moved = !page.equals(editor.current());
        document.session().endMerge();
        if (moved) {
            guide.show(page, Place.STEP);
        }
        layout.setWide(services.engine()
                .steps()
                .declaration(page)
                .filter(StepDeclaration::wide)
                .isPresent());
        editor.open(page, place);
        guide.showText();
        time.open(page);
        if (moved) {
            navigator.show(document, page);
            showFindings();
            followers.forEach(f -> f.accept(page, place));
        }
    }

    FindingsDesk desk() {
        return desk;
    }

    private final class DeskWindow implements FindingsDesk.Window {

        @Override
        public void showList(boolean focus) {
            if (focus || !layout.isShown("findings")) {
                layout.show("findings", focus);
                viewsChanged();
            }
        }

        @Override
        public boolean listShown() {
            return layout.isShown("findings");
        }

        @Override
        public void arriving() {
            guide.pointAtFocus();
        }

        @Override
        public void showPlugins() {
            commands.run("plugins");
        }

        @Override
        public String remembered(String id, String otherwise) {
            return services.state().value(id, otherwise);
        }

        @Override
        public void remember(String id, String value) {
            services.state().change(p -> p.withValue(id, value));
        }
    }

    @Override
    public void focused(String step, Place place) {
        focusedPlace = place;
        guide.show(editor.current(), place);
        followers.forEach(f -> f.accept(step, place));
    }

    @Override
    public Runnable follow(BiConsumer<String, Place> listener) {
        followers.add(listener);
        listener.accept(editor.current(), focusedPlace);
        return () -> followers.remove(listener);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        services.tasks().run(Task.inPlugins("plugin"), work, done, e -> {});
    }

    @Override
    public void showPassage(String paragraph, String words) {
        layout.show("guidance", false);
        guide.showPassage(paragraph, words);
    }

    @Override
    public void openView(String view, String entry) {
        layout.reveal(view.isEmpty() ? PluginViews.explaining(services.engine()).orElse("") : view, entry);
        viewsChanged();
    }

    boolean explain(PluginViews views) {
        return views.explain(editor.current(), focusedPlace, this::openView);
    }

    @Override
    public FileDesk files() {
        return new FileDesk(services.dialogs(), services.tasks(), services.texts());
    }

    @Override
    public void browse(URI address) {
        Browser.open(address, services);
    }
}
