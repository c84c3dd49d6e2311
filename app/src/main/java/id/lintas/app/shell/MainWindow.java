package id.lintas.app.shell;

import id.lintas.api.Place;
import id.lintas.app.action.ActionMenus;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.findings.FindingsDesk;
import id.lintas.app.jobs.JobStrip;
import id.lintas.app.look.AppIcon;
import id.lintas.app.look.Theme;
import id.lintas.app.timer.TimerDesk;
import id.lintas.app.tour.Tour;
import id.lintas.app.view.ViewArea;
import java.awt.BorderLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;

/** The frame: its title, its menu, and either the start page or the open project. */
final class MainWindow implements Perspectives.Window {

    private static final String TOUR_SEEN = "seen-tour";

    private final JFrame frame = new JFrame("Lintas");
    private final Services services;
    private final Documents documents;
    private final Reports reports;
    private final Presenting presenting;
    private final Commands commands;
    private final StartView start;
    private final Arrivals arrivals;
    private final SecondStarts others;
    private final PaletteRoom palette;
    private final SettingsRoom settings;
    private final Runnable onExit;
    private final Watching watching;
    private Optional<JobStrip> jobs = Optional.empty();
    private final Perspectives perspectives;
    private final ReviewRoom review;
    private Optional<WorksheetPane> pane = Optional.empty();
    private boolean tourDue;
    private final Settling settling = new Settling();

    /** @param onExit ends the program, when nothing can be lost any more */
    MainWindow(Services services, Runnable onExit) {
        this.services = services;
        this.onExit = onExit;
        this.perspectives = new Perspectives(services, this);
        this.documents = new Documents(services, this::arrived, () -> frame);
        this.review = new ReviewRoom(services, documents, perspectives, this::title, () -> frame);
        this.reports = new Reports(services, documents::current, () -> frame);
        this.presenting = new Presenting(services, documents::current, this::time);
        this.commands = new Commands(this, services, new ToolViews(services, this::title));
        this.watching = new Watching(services);
        this.start = new StartView(services, documents, this);
        this.arrivals = new Arrivals(services, documents::open);
        this.others = new SecondStarts(services, frame, arrivals::take);
        this.settings = new SettingsRoom(services, this, commands::own);
        this.palette = new PaletteRoom(
                services,
                frame,
                documents,
                commands::list,
                this::goTo,
                (view, entry) -> pane().ifPresent(p -> p.openView(view, entry)),
                settings);
        frame.setName("lintas");
        frame.setIconImages(AppIcon.images());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                exit();
            }
        });
        FileDrop.accept(frame.getRootPane(), arrivals::take);
        EditBreaks.watch(() -> documents.current().ifPresent(d -> d.session().endMerge()));
        new FramePlace(services.state()).apply(frame);
        ScreenWatch.watch(frame, settings::drawAnew);
        buildMenu();
    }

    JFrame frame() {
        return frame;
    }

    Documents documents() {
        return documents;
    }

    Reports reports() {
        return reports;
    }

    Presenting presenting() {
        return presenting;
    }

    void setVisible() {
        if (!frame.isVisible()) {
            frame.setVisible(true);
            watching.begin(frame);
        }
    }

    void showWith(FirstFile first) {
        FirstPicture.show(first, documents, this::setVisible, settling::now);
    }

    /** Whether the picture is complete only with a file. */
    boolean expectsFile() {
        return services.options().project().isPresent();
    }

    /** From now on a second start hands its files over to this window. */
    void listenForOthers() {
        arrivals.take(expectsFile() ? List.of() : services.options().files());
        others.listen();
    }

    void exit() {
        documents.leave(() -> {
            others.close();
            documents.closeAll();
            rememberSizes();
            pane.ifPresent(WorksheetPane::close);
            frame.dispose();
            watching.close();
            onExit.run();
        });
    }

    private void rememberSizes() {
        pane.ifPresent(WorksheetPane::rememberSizes);
        new FramePlace(services.state()).remember(frame);
    }

    private void arrived(Optional<OpenDocument> document) {
        perspectives.toWorksheet();
        show(document);
    }

    @Override
    public void perspectiveChanged() {
        show(documents.current());
        if (perspectives.reviewing()) {
            review.focus();
        }
    }

    private void showReview() {
        JPanel content = new JPanel(new BorderLayout());
        content.add(review.component(commands, perspectives.segments()));
        JComponent hint = StatusBar.hint(services.texts().get("review.hint"), "info-circle");
        content.add(new StatusBar(services, this, hint, false).component(), BorderLayout.SOUTH);
        fill(content);
    }

    private void fill(JPanel content) {
        frame.setContentPane(content);
        frame.revalidate();
        frame.repaint();
        titleChanged();
    }

    /** Shows what is open, or the start page, or the review. */
    private void show(Optional<OpenDocument> document) {
        rememberSizes();
        pane.ifPresent(WorksheetPane::close);
        review.close();
        pane = document.filter(d -> !perspectives.reviewing())
                .map(d -> new WorksheetPane(services, d, commands, frame, perspectives));
        if (perspectives.reviewing()) {
            showReview();
            return;
        }
        JPanel content = new JPanel(new BorderLayout());
        if (pane.isPresent()) {
            content.add(pane.get().component());
            content.add(new StatusBar(services, this, pane.get().statusLeft(), false).component(), BorderLayout.SOUTH);
        } else {
            content.add(start.component());
            JComponent hint = StatusBar.hint(services.texts().get("status.drop"), "download");
            content.add(new StatusBar(services, this, hint, true).component(), BorderLayout.SOUTH);
        }
        fill(content);
        document.ifPresent(d -> {
            d.listen(new OpenDocument.Listener() {
                @Override
                public void changed(OpenDocument changed) {}

                @Override
                public void checked(OpenDocument checked) {
                    settling.now();
                    if (tourDue) {
                        tour();
                    }
                }
            });
            String first = d.project().steps().keySet().stream().findFirst().orElse("group");
            pane.orElseThrow().begin(first);
        });
    }

    /** Shows a person around when their first project is open; later only when they ask for it. */
    void tourAtFirst() {
        tourDue = services.state().value(TOUR_SEEN, "").isEmpty();
    }

    void tour() {
        tourDue = false;
        services.state().change(p -> p.withValue(TOUR_SEEN, "yes"));
        Tour.begin(frame.getRootPane(), services.texts());
    }

    /** Runs when the open project is on the screen, checked and painted, or the start page is if nothing opens; once. */
    void whenSettled(boolean opensFile, Runnable deed) {
        settling.then(opensFile, deed);
    }

    /** Builds everything anew, for another language or zoom, and goes back to the page that was open. */
    void rebuild() {
        Optional<String> page = pane.map(WorksheetPane::currentPage);
        buildMenu();
        documents.current().ifPresent(OpenDocument::recheck);
        show(documents.current());
        page.ifPresent(this::go);
    }

    /** Menus and keys say and do what the bindings are now. */
    @Override
    public void buildMenu() {
        frame.setJMenuBar(new ActionMenus(services.texts()).menuBar(commands.list()));
        ActionMenus.bindKeys(frame.getRootPane(), commands.list());
    }

    void titleChanged() {
        String title = documents
                .current()
                .map(d -> (d.session().dirty() ? "● " : "") + d.project().title() + " – Lintas")
                .orElse("Lintas");
        frame.setTitle(
                services.options().safeMode() ? title + " – " + services.texts().get("title.safe-mode") : title);
    }

    void go(String page) {
        pane.ifPresent(p -> p.go(page, Place.STEP));
    }

    /** As a key does it: the focus comes along. */
    void goTo(String page, Place place) {
        pane.ifPresent(p -> p.goThere(page, place));
    }

    SettingsRoom settings() {
        return settings;
    }

    void showPalette() {
        palette.toggle();
    }

    void goToStep(int index) {
        documents.current().ifPresent(d -> {
            List<String> steps = new ArrayList<>(d.project().steps().keySet());
            if (index < steps.size()) {
                pane.ifPresent(p -> p.goThere(steps.get(index), Place.STEP));
            }
        });
    }

    /** The timer of the open project. */
    Optional<TimerDesk> time() {
        return pane.map(WorksheetPane::time);
    }

    void next() {
        pane.ifPresent(WorksheetPane::next);
    }

    /** What can be done with findings, if a project is open. */
    Optional<FindingsDesk> desk() {
        return pane.map(WorksheetPane::desk);
    }

    void showView(String view) {
        pane.ifPresent(p -> p.showView(view));
    }

    /** The open project on the screen. */
    Optional<WorksheetPane> pane() {
        return pane;
    }

    /** The views around the editor, if a project is open. */
    @Override
    public Optional<ViewArea> views() {
        return pane.map(WorksheetPane::views);
    }

    Perspectives perspectives() {
        return perspectives;
    }

    void toggleView(String view) {
        pane.ifPresent(p -> p.toggleView(view));
    }

    /** @param by what is added to the zoom; 0 sets it back to 100 % */
    void zoomBy(double by) {
        double zoom = by == 0 ? 1.0 : Math.round((services.state().get().zoom() + by) * 10) / 10.0;
        settings.change(p -> p.withZoom(zoom));
    }

    void setTheme(Theme theme) {
        settings.change(p -> p.withTheme(theme));
    }

    void setLanguage(String language) {
        settings.change(p -> p.withLanguage(language));
    }

    /** The steps as one long form, or each in its own editor. */
    void toggleLinear() {
        String other = String.valueOf(!services.state().isOn("linear"));
        services.state().change(p -> p.withValue("linear", other));
        rebuild();
    }

    /** A new one for each status bar, as its colours are the theme's. */
    JComponent jobStrip() {
        jobs.ifPresent(JobStrip::close);
        JobStrip strip = new JobStrip(services.jobs(), services.texts(), this::showJobs);
        jobs = Optional.of(strip);
        return strip.component();
    }

    private void showJobs() {
        pane.ifPresentOrElse(p -> p.showView("jobs"), () -> InfoDialogs.failures(services));
    }

    String title(String step) {
        return services.title(documents.current(), step);
    }
}
