package id.lintas.app.shell;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.editing.EditorArea;
import id.lintas.app.findings.FindingList;
import id.lintas.app.findings.FindingsBar;
import id.lintas.app.findings.FindingsView;
import id.lintas.app.findings.NextDeed;
import id.lintas.app.header.HeaderBar;
import id.lintas.app.navigator.NavigatorView;
import id.lintas.app.timer.TimePlan;
import id.lintas.app.timer.TimerDesk;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.Side;
import id.lintas.app.view.ViewDeclaration;
import id.lintas.engine.plugin.StepDeclaration;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.session.Edit;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.task.Task;
import java.awt.BorderLayout;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** An open project on the screen: worksheet, editor, guidance, findings. Thrown away when the language changes. */
final class WorksheetPane implements OpenDocument.Listener, EditorArea.Window, Navigation {

    private final Services services;
    private final OpenDocument document;
    private final Commands commands;
    private final HeaderBar header;
    private final NavigatorView navigator;
    private final TimerDesk time;
    private final EditorArea editor;
    private final Guide guide;
    private final FindingsBar bar;
    private final FindingsView list;
    private final WorksheetLayout layout;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;
    private final Runnable stopHearingProblems;
    private FindingList findings = FindingList.NONE;
    private Optional<FindingList.Row> visited = Optional.empty();

    WorksheetPane(Services services, OpenDocument document, Commands commands) {
        this.services = services;
        this.document = document;
        this.commands = commands;
        this.header = new HeaderBar(
                services.texts(),
                () -> commands.run("start"),
                () -> go(EditorArea.GROUP, Place.STEP),
                () -> commands.run("undo"),
                () -> commands.run("redo"),
                () -> commands.run("save"));
        this.navigator = new NavigatorView(services.engine(), services.texts(), this::go);
        this.time = timer();
        header.setTimer(time.header());
        navigator.setFoot(time.timeLeft());
        this.editor = new EditorArea(services.engine(), document, services.texts(), this, this::next);
        this.guide = new Guide(services, document, editor, () -> commands.run("guidance"));
        this.bar = new FindingsBar(services.texts(), () -> commands.run("findings"), this::reveal);
        this.list = new FindingsView(services.texts(), this::title, this::reveal, this::repair);
        List<ViewDeclaration> views = new ArrayList<>();
        views.add(new ViewDeclaration("findings", "list-check", Side.BOTTOM, (d, n) -> list::component));
        views.addAll(commands.views());
        this.layout = new WorksheetLayout(
                services.state(),
                navigator,
                editor.component(),
                guide.view(),
                new BottomViews(services.texts(), views, v -> v.maker().make(document, this), this::viewsChanged),
                bar);
        panel.add(header.component(), BorderLayout.NORTH);
        panel.add(layout.component());
        stopListening = document.listen(this);
        stopHearingProblems =
                services.engine().guard().listen(problem -> java.awt.EventQueue.invokeLater(this::showFindings));
    }

    private TimerDesk timer() {
        UserState state = services.state();
        return new TimerDesk(
                services.texts(),
                TimePlan.of(document.project(), services.engine().steps()),
                document.project().id(),
                InstantSource.system(),
                state.value("discussion.time", ""),
                line -> state.change(p -> p.withValue("discussion.time", line)),
                () -> state.value("discussion.sound", "off").equals("on"));
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
        viewsChanged();
    }

    void showView(String view) {
        layout.show(view, true);
        viewsChanged();
    }

    private void viewsChanged() {
        layout.bottomChanged();
        showNext();
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
        list.show(findings);
        showNext();
    }

    private void showNext() {
        editor.head().next(nextDeed().map(NextDeed::text).orElse(""));
    }

    private Optional<NextDeed> nextDeed() {
        return NextDeed.of(document, editor.current(), services.texts(), this::title);
    }

    void next() {
        nextDeed().ifPresent(deed -> {
            if (deed.page().isEmpty()) {
                commands.run("report");
            } else {
                go(deed.page(), deed.place());
                if (deed.place().equals(Place.STEP)) {
                    editor.focus();
                }
            }
        });
    }

    /** As a key does it: the focus comes along. */
    void goThere(String page) {
        go(page, Place.STEP);
        editor.focus();
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
        time.open(page);
        if (moved) {
            navigator.show(document, page);
            showFindings();
        }
    }

    void nextFinding() {
        findings.after(visited).ifPresent(this::reveal);
    }

    void previousFinding() {
        findings.before(visited).ifPresent(this::reveal);
    }

    void fixFinding() {
        list.selected().or(() -> visited).ifPresent(this::repair);
    }

    private void reveal(FindingList.Row row) {
        visited = Optional.of(row);
        list.select(row);
        if (!row.step().isEmpty()) {
            go(row.step(), row.place());
            guide.pointAtFocus();
        }
    }

    private void repair(FindingList.Row row) {
        Optional<SectionState> state = document.decoded().flatMap(d -> d.section(row.step()));
        if (state.isPresent()
                && state.get() instanceof SectionState.Decoded<?> decoded
                && row.finding().isPresent()) {
            row.finding().get().repair().ifPresent(fix -> repair(decoded, row));
        }
    }

    @SuppressWarnings("unchecked") // the finding came from this very step
    private <D extends Record> void repair(SectionState.Decoded<D> decoded, FindingList.Row row) {
        Finding.Fix<D> fix = ((Finding<D>) row.finding().orElseThrow()).repair().orElseThrow();
        LoadedStep<D> step = decoded.step();
        document.apply(new Edit(fix.label(), "", step.id(), p -> repaired(p, decoded, fix)));
        go(row.step(), row.place());
    }

    private <D extends Record> CaseProject repaired(
            CaseProject project, SectionState.Decoded<D> decoded, Finding.Fix<D> fix) {
        LoadedStep<D> step = decoded.step();
        D after = services.engine()
                .guard()
                .call(step.plugin(), "edit", () -> fix.change().apply(decoded.data()), decoded::data);
        Section section =
                step.write(after, decoded.section(), services.engine().steps().binder());
        return after.equals(decoded.data()) ? project : project.withSection(step.id(), section);
    }

    @Override
    public void focused(String step, Place place) {
        guide.show(editor.current(), place);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        services.tasks().run(Task.inPlugins("plugin"), work, done, e -> {});
    }

    @Override
    public void browse(URI address) {
        Browser.open(address, services);
    }

    private String title(String step) {
        return services.engine()
                .steps()
                .declaration(step)
                .map(d -> d.title(services.texts().locale()))
                .orElse(step);
    }
}
