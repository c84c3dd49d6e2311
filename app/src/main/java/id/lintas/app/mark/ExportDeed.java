package id.lintas.app.mark;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Ordering;
import id.lintas.engine.mark.sheet.MarkSheets;
import id.lintas.engine.mark.sheet.Marked;
import id.lintas.engine.mark.sheet.MoodleSheet;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes marks and comments as a workbook, as comma-separated values, or into a sheet that Moodle offers. */
final class ExportDeed {

    private static final int MOST_BYTES = 32 << 20;

    /** Makes a workbook; empty if its plugin failed. */
    interface Workbook {
        Optional<byte[]> write(MarkSheets sheets);
    }

    private final Groups groups;
    private final AppTexts texts;
    private final Dialogs dialogs;
    private final TaskRunner tasks;
    private final Optional<Workbook> workbook;

    /** @param workbook empty if no plugin makes one */
    ExportDeed(Groups groups, AppTexts texts, Dialogs dialogs, TaskRunner tasks, Optional<Workbook> workbook) {
        this.groups = groups;
        this.texts = texts;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.workbook = workbook;
    }

    void begin() {
        List<String> deeds = new ArrayList<>(List.of(texts.get("mark.export.csv"), texts.get("mark.export.moodle")));
        workbook.ifPresent(w -> deeds.add(texts.get("mark.export.xlsx")));
        dialogs.ask(texts.get("mark.export.title"), texts.get("mark.export.as"), texts.get("mark.export.detail"), deeds)
                .ifPresent(this::as);
    }

    private void as(int deed) {
        if (deed == 0) {
            save(".csv").ifPresent(this::csv);
        } else if (deed == 1) {
            dialogs.chooseFile(texts.get("mark.export.moodle.open"), List.of(".csv"))
                    .ifPresent(this::moodle);
        } else {
            save(".xlsx").ifPresent(file -> workbook.ifPresent(w -> workbook(w, file)));
        }
    }

    private Optional<Path> save(String ending) {
        return dialogs.chooseSave(texts.get("mark.export.title"), texts.get("mark.export.name") + ending, ending);
    }

    private MarkSheets sheets() {
        return new MarkSheets(inOrder(groups.marked()), texts.locale());
    }

    /** As the table stands at first. */
    private List<Marked> inOrder(List<Marked> marked) {
        return marked.stream()
                .sorted(Comparator.comparing(Marked::name, new Ordering(texts.locale())))
                .toList();
    }

    private void csv(Path file) {
        MarkSheets sheets = sheets();
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.csv$", "");
        Path comments = file.resolveSibling(name + "-" + texts.get("mark.export.comments") + ".csv");
        write(
                () -> {
                    // Without the mark at its start, a spreadsheet takes the file for another encoding.
                    put(file, "\uFEFF" + sheets.marks().csv());
                    put(comments, "\uFEFF" + sheets.comments().csv());
                    return texts.get("mark.export.done.two", file.getFileName(), comments.getFileName());
                },
                Function.identity());
    }

    private void workbook(Workbook maker, Path file) {
        MarkSheets sheets = sheets();
        write(
                () -> {
                    Optional<byte[]> bytes = maker.write(sheets);
                    if (bytes.isEmpty()) {
                        return texts.get("mark.export.no-workbook");
                    }
                    new WholeFile().write(file, bytes.get());
                    return texts.get("mark.export.done", file.getFileName());
                },
                Function.identity());
    }

    /** The sheet stays as it was downloaded; the filled one is another file. */
    private void moodle(Path sheet) {
        var named = groups.named();
        write(
                () -> MoodleSheet.fill(
                        new String(new WholeFile().read(sheet, MOST_BYTES), StandardCharsets.UTF_8), named),
                filled -> {
                    filled.ifPresent(f -> dialogs.chooseSave(
                                    texts.get("mark.export.moodle.save"),
                                    texts.get("mark.export.moodle.name") + ".csv",
                                    ".csv")
                            .ifPresent(file -> moodle(f, file)));
                    return filled.isPresent() ? "" : texts.get("mark.export.moodle.foreign", sheet.getFileName());
                });
    }

    private void moodle(MoodleSheet.Filled filled, Path file) {
        write(
                () -> {
                    put(file, filled.text());
                    return filled.missing().isEmpty()
                            ? texts.get("mark.export.moodle.done", filled.filled(), file.getFileName())
                            : texts.get(
                                    "mark.export.moodle.some",
                                    filled.filled(),
                                    groups.hiding()
                                            ? String.valueOf(filled.missing().size())
                                            : String.join(", ", filled.missing()),
                                    file.getFileName());
                },
                Function.identity());
    }

    private static void put(Path file, String text) throws StoreException {
        new WholeFile().write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Work<T> {
        T run() throws StoreException;
    }

    /** @param say what came of it as a sentence; nothing is said for an empty one */
    private <T> void write(Work<T> work, Function<T, String> say) {
        tasks.job(
                workbook.isPresent() ? Task.inPlugins("mark-export") : Task.of("mark-export"),
                progress -> work.run(),
                result -> tell(say.apply(result)),
                e -> tell(e instanceof StoreException s ? s.message(texts.locale()) : texts.get("mark.export.failed")));
    }

    private void tell(String message) {
        if (!message.isEmpty()) {
            dialogs.tell(texts.get("mark.export.title"), message, "");
        }
    }
}
