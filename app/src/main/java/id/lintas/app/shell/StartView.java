package id.lintas.app.shell;

import id.lintas.app.prefs.Preferences.RecentFile;
import id.lintas.app.start.Reachable;
import id.lintas.app.start.Sample;
import id.lintas.app.start.StartPage;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.BorderLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The start page with its deeds. Which recent files are gone is looked up beside the event thread: a drive may hang. */
final class StartView implements StartPage.Deeds {

    private final Services services;
    private final Documents documents;
    private final MainWindow window;
    private final Reachable reachable;
    private JPanel shown = new JPanel(new BorderLayout());

    StartView(Services services, Documents documents, MainWindow window) {
        this.services = services;
        this.documents = documents;
        this.window = window;
        this.reachable = new Reachable(services.tasks(), p -> Files.isRegularFile(Path.of(p)), gone -> fill());
        documents.packs().listen(this::fill);
    }

    JComponent component() {
        shown = new JPanel(new BorderLayout());
        fill();
        documents.packs().look();
        reachable.look(
                services.state().get().recent().stream().map(RecentFile::path).toList());
        return shown;
    }

    private void fill() {
        shown.removeAll();
        shown.add(new StartPage(services.texts(), this)
                .build(
                        services.engine().worksheets().cases(),
                        documents.packs().installed(),
                        services.state().get(),
                        samples()));
        shown.revalidate();
        shown.repaint();
    }

    private static List<Sample> samples() {
        Path folder = id.lintas.app.install.Installation.current().home().resolve("samples");
        return List.of(
                        new Sample(folder.resolve("bps-survei-terintegrasi.lintas.json"), "complete"),
                        new Sample(folder.resolve("bps-setengah-terisi.lintas.json"), "half"))
                .stream()
                .filter(s -> Files.isRegularFile(s.file()))
                .toList();
    }

    @Override
    public void startCase(StarterCase starter) {
        documents.start(starter);
    }

    @Override
    public void startPack(WorksheetPack pack) {
        documents.packs().offer(pack);
    }

    @Override
    public void makePack() {
        documents.packs().make();
    }

    @Override
    public void reviewClass() {
        window.perspectives().review();
    }

    @Override
    public void openChosen() {
        documents.openChosen();
    }

    @Override
    public void open(Path file) {
        documents.open(file);
    }

    @Override
    public void openSample(Path file) {
        documents.openSample(file);
    }

    @Override
    public void forget(RecentFile file) {
        services.state().change(p -> p.withoutRecent(file.path()));
        fill();
        window.titleChanged();
    }

    @Override
    public boolean isGone(RecentFile file) {
        return reachable.isGone(file.path());
    }
}
