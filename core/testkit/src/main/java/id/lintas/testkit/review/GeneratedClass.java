package id.lintas.testkit.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.testkit.review.Planted.Copy;
import id.lintas.testkit.review.Planted.Gap;
import id.lintas.testkit.review.Planted.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes a class into a folder: each project has the shape of a complete one and texts of its own. Some took over texts of
 * another, some have gaps, some files are damaged. The same seed gives the same bytes.
 */
public final class GeneratedClass {

    private static final List<Kind> KINDS = List.of(Kind.values());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode complete;
    private final int size;
    private final long seed;
    private final List<Copy> copies = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();

    private GeneratedClass(ObjectNode complete, int size, long seed) {
        this.complete = complete;
        this.size = size;
        this.seed = seed;
    }

    /**
     * @param complete a project without gaps
     * @param size how many files, at least 40
     * @param damaged how many of them are no projects
     */
    public static Planted write(Path folder, Path complete, int size, int damaged, long seed)
            throws IOException, StoreException {
        ObjectNode sample = (ObjectNode) MAPPER.readTree(Files.readAllBytes(complete));
        return new GeneratedClass(sample, size, seed).write(folder, damaged);
    }

    private Planted write(Path folder, int broken) throws IOException, StoreException {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        List<Integer> sound = order.subList(broken, size);
        plantCopies(sound, random);
        for (int i : order.subList(0, broken)) {
            damaged.add(name(i));
        }
        WholeFile files = new WholeFile();
        for (int i = 0; i < size; i++) {
            ObjectNode project = project(i);
            if (sound.indexOf(i) >= 0 && random.nextInt(7) == 0) {
                gaps.add(new Gap(name(i), Gaps.make(project, random)));
            }
            byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(project);
            boolean damage = damaged.contains(name(i));
            files.writeInFolder(folder.resolve(name(i)), damage ? damaged(bytes, i) : bytes);
        }
        return new Planted(copies, gaps, damaged);
    }

    private static String name(int number) {
        return String.format("kelompok-%04d.lintas.json", number);
    }

    /** One in ten took over from another; nobody is asked twice. */
    private void plantCopies(List<Integer> sound, Random random) {
        int pairs = Math.max(6, sound.size() / 10);
        for (int i = 0; i < pairs; i++) {
            Kind kind = KINDS.get(i % KINDS.size());
            List<String> steps = new ArrayList<>(Texts.STEPS);
            Collections.shuffle(steps, random);
            List<String> taken = steps.subList(0, 2 + random.nextInt(steps.size() - 1));
            copies.add(new Copy(name(sound.get(2 * i)), name(sound.get(2 * i + 1)), kind, List.copyOf(taken)));
        }
    }

    private ObjectNode project(int number) {
        ObjectNode project = fresh(number);
        for (Copy copy : copies) {
            if (copy.file().equals(name(number))) {
                int source = Integer.parseInt(copy.of().replaceAll("\\D", ""));
                Texts.takeOver(project, fresh(source), copy, new Random(seed + number));
            }
        }
        return project;
    }

    private ObjectNode fresh(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        ObjectNode project = complete.deepCopy();
        project.put("id", new java.util.UUID(random.nextLong(), random.nextLong()).toString());
        ((ObjectNode) project.get("group")).put("name", "Kelompok " + number).put("class", "Angkatan 33");
        Texts.fill(project, new Sentences(random));
        return project;
    }

    private static byte[] damaged(byte[] bytes, int number) {
        return switch (number % 5) {
            case 0 -> Arrays.copyOf(bytes, bytes.length * 2 / 3);
            case 1 -> new byte[0];
            case 2 -> "%PDF-1.7 bukan proyek".getBytes(StandardCharsets.UTF_8);
            case 3 -> "{\"format\": \"lain\"}".getBytes(StandardCharsets.UTF_8);
            default ->
                new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"steps\": {", "\"steps\": [")
                        .replace("\"steps\" : {", "\"steps\" : [")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }
}
