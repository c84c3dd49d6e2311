package id.lintas.app.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.app.pack.PackEditor;
import id.lintas.app.pack.PackOffer;
import id.lintas.engine.plugin.StepDeclaration;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Task;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.PackReader;
import id.lintas.engine.worksheet.PackShelf;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Worksheet packs in the window: opened, kept on the start page, made and given away. Event dispatch thread. */
final class PackRoom implements PackEditor.Deeds {

    private static final int MOST_TOLD = 8;

    private final Services services;
    private final Supplier<Window> owner;
    private final BiConsumer<WorksheetPack, StarterCase> begin;
    private final PackShelf shelf;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<WorksheetPack> installed = List.of();

    /** @param begin starts a project; what is open is closed first */
    PackRoom(Services services, Supplier<Window> owner, BiConsumer<WorksheetPack, StarterCase> begin) {
        this.services = services;
        this.owner = owner;
        this.begin = begin;
        this.shelf = new PackShelf(services.folders());
    }

    /** Those that were found when it was last looked. */
    List<WorksheetPack> installed() {
        return installed;
    }

    /** @param changed runs whenever other packs are installed than before */
    void listen(Runnable changed) {
        listeners.add(changed);
    }

    /** Looks for installed packs beside the event thread. */
    void look() {
        services.tasks().run("other", shelf::installed, this::found, e -> {});
    }

    private void found(List<WorksheetPack> packs) {
        if (!packs.equals(installed)) {
            installed = packs;
            listeners.forEach(Runnable::run);
        }
    }

    void open(Path file) {
        services.tasks()
                .job(
                        Task.of("open"),
                        p -> shelf.read(file),
                        reading -> reading.pack().ifPresentOrElse(this::offer, () -> refuse(file, reading.problems())),
                        e -> failed("open.failed.title", e));
    }

    private void refuse(Path file, List<PackProblem> problems) {
        String detail = problems.stream()
                .limit(MOST_TOLD)
                .map(p -> p.message(services.texts().locale()))
                .collect(Collectors.joining("\n"));
        services.dialogs()
                .tell(
                        services.texts().get("open.failed.title"),
                        services.texts().get("pack.refused", file.getFileName(), problems.size()),
                        detail);
    }

    void offer(WorksheetPack pack) {
        boolean kept = installed.contains(pack);
        new PackOffer(owner.get(), services.texts(), pack, kept, begin, kept ? this::remove : this::install, this::edit)
                .show();
    }

    /** Makes a pack of the one that comes with the program. */
    void make() {
        WorksheetPack bundled = services.engine().worksheets().pack();
        ObjectNode copy = bundled.tree().deepCopy();
        copy.put("id", bundled.id() + "-own");
        new PackReader().read(copy).pack().ifPresent(this::edit);
    }

    private void edit(WorksheetPack pack) {
        Set<String> steps = new LinkedHashSet<>();
        services.engine().steps().declarations().stream()
                .map(StepDeclaration::id)
                .forEach(steps::add);
        new PackEditor(
                        pack,
                        services.texts(),
                        services.dialogs(),
                        owner,
                        this,
                        List.copyOf(steps),
                        (step, own) -> own.isEmpty() ? services.title(Optional.empty(), step) : own)
                .open();
    }

    @Override
    public void tryOut(WorksheetPack pack) {
        begin.accept(pack, pack.cases().get(0));
    }

    @Override
    public void save(WorksheetPack pack, Runnable saved) {
        services.dialogs()
                .chooseSave(
                        services.texts().get("pack.save.title"), pack.id() + WorksheetPack.ENDING, WorksheetPack.ENDING)
                .ifPresent(file -> services.tasks()
                        .job(
                                Task.of("save-file"),
                                p -> {
                                    shelf.write(pack, file);
                                    return true;
                                },
                                done -> {
                                    saved.run();
                                    services.dialogs()
                                            .tell(
                                                    services.texts().get("pack.save.title"),
                                                    services.texts().get("pack.saved", file.getFileName()),
                                                    "");
                                },
                                e -> failed("pack.save.failed", e)));
    }

    @Override
    public void install(WorksheetPack pack) {
        services.tasks()
                .job(
                        Task.of("save-file"),
                        p -> {
                            shelf.install(pack);
                            return shelf.installed();
                        },
                        packs -> {
                            found(packs);
                            services.dialogs()
                                    .tell(
                                            services.texts().get("pack.install"),
                                            services.texts()
                                                    .get(
                                                            "pack.installed",
                                                            pack.title(services.texts()
                                                                    .locale())),
                                            "");
                        },
                        e -> failed("pack.save.failed", e));
    }

    private void remove(WorksheetPack pack) {
        services.tasks()
                .job(
                        Task.of("save-file"),
                        p -> {
                            shelf.remove(pack);
                            return shelf.installed();
                        },
                        this::found,
                        e -> failed("pack.save.failed", e));
    }

    private void failed(String title, Throwable e) {
        LoggerFactory.getLogger(PackRoom.class).warn("A pack could not be read or kept", e);
        String reason =
                e instanceof StoreException s ? s.message(services.texts().locale()) : e.toString();
        services.dialogs().tell(services.texts().get(title), reason, "");
    }
}
