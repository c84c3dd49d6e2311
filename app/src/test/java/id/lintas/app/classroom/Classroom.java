package id.lintas.app.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.dialog.SwingDialogs;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files of a class.
 *
 * @param folder what the groups handed in: two that are alike, one half filled, one damaged, one with two reviews
 * @param project one that two people have worked on, with places to decide, two reviews and the shares of both
 * @param results of a quiz, with its key
 */
public record Classroom(Path folder, Path project, Path results) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOWELS = "aiueo";
    public static final String DAMAGED = "kelompok-6.lintas.json";
    private static final Path SAMPLES = Path.of("../samples/projects");
    private static final Path WHOLE = SAMPLES.resolve("bps-survei-terintegrasi.lintas.json");
    private static final Path HALF = SAMPLES.resolve("bps-setengah-terisi.lintas.json");

    /** The real dialogs that choose these folders. */
    public Dialogs dialogs(Supplier<Window> owner, AppTexts texts) {
        return new FolderDialogs(new SwingDialogs(owner, texts), texts, folder, results);
    }

    /** Writes it below a folder. */
    public static Classroom write(Path home) throws Exception {
        Path folder = Files.createDirectories(home.resolve("Angkatan 32"));
        Path project = home.resolve("kelompok-3.lintas.json");
        ProjectStore store = new ProjectStore(UserFolders.portable(home.resolve("wrote")));
        worked(store, project);
        put(folder, 1, WHOLE, 3);
        put(folder, 2, WHOLE, 0);
        Files.copy(project, folder.resolve("kelompok-3.lintas.json"));
        put(folder, 4, WHOLE, 1);
        put(folder, 5, HALF, 2);
        Files.writeString(folder.resolve(DAMAGED), "{\"format\": \"lintas-case\", \"for");
        return new Classroom(folder, project, Results.write(Files.createDirectories(home.resolve("hasil"))));
    }

    /** All but the damaged one. */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(project));
        for (Path place : List.of(folder, results)) {
            try (Stream<Path> inside = Files.list(place)) {
                inside.filter(f -> !f.endsWith(DAMAGED)).forEach(files::add);
            }
        }
        return files;
    }

    private static void put(Path folder, int group, Path sample, int turn) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(sample.toFile());
        ((ObjectNode) root.get("group")).put("name", "Kelompok " + group);
        root.put("id", root.get("id").asText().substring(1) + group);
        root.get("steps").forEach(step -> inOwnWords(step.get("data"), turn));
        Files.writeString(folder.resolve("kelompok-" + group + ".lintas.json"), root.toPrettyString());
    }

    /** Sentences with other vowels are nobody else's. */
    private static void inOwnWords(JsonNode data, int turn) {
        if (data instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (member.getValue().isTextual() && member.getValue().asText().contains(" ")) {
                    member.setValue(TextNode.valueOf(turned(member.getValue().asText(), turn)));
                }
            }
        }
        data.forEach(inner -> inOwnWords(inner, turn));
    }

    private static String turned(String text, int turn) {
        return text.chars()
                .map(c -> VOWELS.indexOf(c) < 0 ? c : VOWELS.charAt((VOWELS.indexOf(c) + turn) % VOWELS.length()))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void worked(ProjectStore store, Path file) throws Exception {
        CaseProject base =
                store.write(store.read(WHOLE).project(), file, "Rina").project();
        Optional<CaseProject> before = Optional.of(base);
        Path other = file.resolveSibling("salinan.lintas.json");
        CaseProject mine = store.write(changed(base, "Survei usaha terpadu", "2027"), before, file, "Rina")
                .project();
        CaseProject theirs = store.write(
                        changed(base, "Satu survei untuk semua", "2028"), before, other, "Budi Santoso")
                .project();
        CaseProject both = ProjectMerge.merge(before, List.of(mine, theirs)).project();
        store.write(SaidOnIt.both(both), Optional.of(mine), file, "Sari Dewi");
    }

    private static CaseProject changed(CaseProject base, String title, String year) throws IOException {
        ObjectNode issue = base.steps().get("issue-analysis").data().deepCopy();
        ObjectNode cause = (ObjectNode) ((ArrayNode) issue.get("causes")).get(0);
        cause.put("text", "Unit bekerja sendiri dan tidak melihat kalender survei " + year);
        Section section = base.steps().get("issue-analysis");
        return base.withTitle(title)
                .withSection("issue-analysis", new Section(section.version(), issue, section.extra()));
    }
}
