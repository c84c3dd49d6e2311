package id.lintas.engine.classquiz.result;

import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.CollectedQuestions.Closed;
import id.lintas.engine.classquiz.QuizFiles;
import id.lintas.engine.classquiz.QuizProblem;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The result files of folders, archives and single files. What a chat renamed to {@code … (1).json} is found by what it says of itself;
 * other files in a folder are passed by.
 */
public final class ResultFiles {

    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 12;

    private final Map<String, QuizResult> results = new LinkedHashMap<>();
    private final List<ClassQuiz> quizzes = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();
    private final Progress progress;

    private ResultFiles(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads all of it; what is wrong with one file stops nothing.
     *
     * @param places folders, archives, or files
     * @throws IOException if one of the places cannot be looked at
     */
    public static ResultFiles read(List<Path> places, Progress progress) throws IOException {
        ResultFiles all = new ResultFiles(progress);
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                all.folder(place);
            } else {
                all.file(place, place.toString(), true);
            }
        }
        return all;
    }

    /** By their files, in the order of the names. */
    public Map<String, QuizResult> results() {
        return Collections.unmodifiableMap(results);
    }

    /** The quizzes that lie beside them. */
    public List<ClassQuiz> quizzes() {
        return List.copyOf(quizzes);
    }

    public List<Closed> closed() {
        return List.copyOf(closed);
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            List<Path> wanted = files.filter(Files::isRegularFile)
                    .filter(f -> ends(f, ".json") || ends(f, ".zip"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
            wanted.forEach(f -> file(f, folder.relativize(f).toString(), false));
        }
    }

    private static boolean ends(Path file, String ending) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ending) && !name.startsWith(".");
    }

    private void file(Path file, String name, boolean asked) {
        progress.check();
        try {
            byte[] bytes = new WholeFile().read(file, ClassQuizFile.MOST_BYTES);
            if (ends(file, ".zip")) {
                archive(bytes, name);
            } else {
                take(bytes, name, asked);
            }
        } catch (StoreException e) {
            closed.add(new Closed(name, e::reason));
        }
    }

    private void archive(byte[] bytes, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = entry.getName();
                boolean wanted =
                        !entry.isDirectory() && inside.toLowerCase(Locale.ROOT).endsWith(".json");
                if (wanted && !inside.startsWith("__MACOSX") && ++count <= MOST_FILES) {
                    take(zip.readNBytes(MOST_BYTES + 1), name + " › " + inside, false);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            closed.add(new Closed(name, l -> new QuizProblem("zip").reason(l)));
        }
    }

    /** @param asked whether a person named this very file, so that it is told if it is none of ours */
    private void take(byte[] bytes, String name, boolean asked) {
        boolean quiz = name.toLowerCase(Locale.ROOT).endsWith(QuizFiles.QUIZ);
        try {
            if (quiz) {
                quizzes.add(ClassQuizFile.read(bytes));
            } else if (bytes.length > MOST_BYTES) {
                throw new QuizProblem("large", MOST_BYTES >> 20);
            } else {
                results.put(name, QuizResult.read(bytes));
            }
        } catch (QuizProblem e) {
            boolean ours = quiz || name.toLowerCase(Locale.ROOT).contains(".lintas-result");
            if (asked || ours) {
                closed.add(new Closed(name, e::reason));
            }
        }
    }
}
