package id.lintas.engine.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.api.CaseText;
import id.lintas.api.Settings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small projects, and the samples. */
public final class Projects {

    public static final Path SAMPLES = Path.of("..", "..", "samples", "projects");

    private Projects() {}

    public static CaseProject small() {
        Map<String, Section> steps = new LinkedHashMap<>();
        steps.put("issue-analysis", new Section(1, json("{'issues':[{'id':'i1','statement':'Data tidak sama'}]}")));
        steps.put("quiz", new Section(1, json("{}")));
        return new CaseProject(
                "proyek-uji",
                "Data balita",
                "id",
                "own",
                new CaseText("Balita", List.of(new CaseText.Paragraph("p1", "Tiga buku."))),
                new GroupInfo(
                        "Kelompok 2",
                        "Angkatan XIV",
                        "Kabupaten",
                        "Ratna",
                        List.of(new GroupInfo.Member("Sari", "07")),
                        Map.of()),
                new WorksheetInfo("wog-discussion", "1.0", new Settings(Map.of("issues.asked", 3)), Map.of()),
                steps,
                List.of(),
                Optional.empty(),
                Map.of());
    }

    /** Reads JSON in which apostrophes stand for quotation marks. */
    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    public static CaseProject withData(String step, String data) {
        return small().withSection(step, new Section(1, json(data)));
    }

    /** All sample projects that are whole. */
    public static List<Path> samples() {
        return list(SAMPLES);
    }

    static List<Path> damaged() {
        return list(SAMPLES.resolve("damaged"));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".lintas.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
