package id.lintas.engine.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes real plugin archives, compiled from source in a temporary folder, good ones and bad ones. */
public final class PluginArchive {

    private final String id;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();

    private PluginArchive(String id) {
        this.id = id;
        manifest.put("plugin.id", id);
        manifest.put("plugin.version", "1.0.0");
        manifest.put("plugin.requires", ">=1.0.0 & <2.0.0");
        manifest.put("lintas.steps", id);
        manifest.put("lintas.step." + id + ".title.id", "Tugas " + id);
        manifest.put("lintas.step." + id + ".title.en", "Task " + id);
        manifest.put("lintas.step." + id + ".parts", "note");
        manifest.put("lintas.step." + id + ".part.note.id", "Catatan");
    }

    /** A plugin with a step of one text, {@code note}, that finds {@code note-missing} when it is empty. */
    public static PluginArchive of(String id) {
        return new PluginArchive(id)
                .source("p.Note", "package p; public record Note(String note) {}")
                .check("return d.note().isEmpty() ? java.util.List.of(c.finding(id.lintas.api.Severity.ERROR,"
                        + " \"note-missing\", id.lintas.api.Place.field(\"note\"))) : java.util.List.of();")
                .entry(
                        "p/messages_id.properties",
                        "finding.note-missing=Catatan kosong.\nfield.note=Catatan\npart.note=Catatan\n")
                .entry(
                        "p/messages_en.properties",
                        "finding.note-missing=The note is empty.\nfield.note=Note\npart.note=Note\n");
    }

    /** What the step's check does; {@code d} is the data, {@code c} the context. */
    public PluginArchive check(String body) {
        return source("p.Step", step(body, ""));
    }

    /** What the step's report does; {@code d} is the data, {@code c} the context, {@code s} the sink. */
    public PluginArchive report(String body) {
        return source("p.Step", step("return java.util.List.of();", body, ""));
    }

    /** Further members of the step's class, such as a constructor that throws. */
    public PluginArchive members(String members) {
        return source("p.Step", step("return java.util.List.of();", members));
    }

    /** The editor's factory creates what the expression says; {@code host} is the host. */
    public PluginArchive editor(String expression) {
        return source(
                "p.Factory",
                "package p; @org.pf4j.Extension public final class Factory implements"
                        + " id.lintas.api.ui.StepEditor.Factory<Note> { public String stepId() { return \"" + id
                        + "\"; } public id.lintas.api.ui.StepEditor<Note> create(id.lintas.api.ui.EditorHost<Note> host)"
                        + " { " + expression + " } }");
    }

    public PluginArchive source(String type, String code) {
        sources.put(type, code);
        return this;
    }

    public PluginArchive manifest(String key, String value) {
        manifest.put(key, value);
        return this;
    }

    /** A class that was there when the plugin was compiled, and is not in its jar. */
    public PluginArchive without(String file) {
        missing.add(file);
        return this;
    }

    /** A file inside the plugin's jar. */
    public PluginArchive entry(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private String step(String check, String members) {
        return step(check, "s.paragraph(d.note());", members);
    }

    private String step(String check, String report, String members) {
        return "package p; import id.lintas.api.*; import java.util.List; @org.pf4j.Extension public final class Step"
                + " implements WorksheetStep<Note> { public String id() { return \"" + id + "\"; } public Class<Note>"
                + " dataType() { return Note.class; } public Note empty() { return new Note(\"\"); } public List<Part>"
                + " parts(Note d, StepContext c) { return List.of(new Part(\"note\", \"Catatan\", d.note().isEmpty() ? 0 :"
                + " 1, 1, Place.field(\"note\"))); } public List<Finding<Note>> check(Note d, StepContext c) { " + check
                + " } public void report(Note d, StepContext c, ReportSink s) { " + report + " } " + members
                + " }";
    }

    /** Compiles and packs it into the folder. */
    public Path writeTo(Path folder) {
        try {
            Path work = Files.createTempDirectory(folder.getParent(), "plugin-");
            Path classes = compile(work);
            Path jar = work.resolve(id + ".jar");
            entries.forEach((name, bytes) -> put(classes.resolve(name), bytes));
            put(classes.resolve("META-INF/extensions.idx"), extensions());
            for (String file : missing) {
                Files.delete(classes.resolve(file));
            }
            zip(jar, classes, "");
            Path archive = folder.resolve(id + ".zip");
            Path root = work.resolve("root");
            put(root.resolve("lib").resolve(id + ".jar"), Files.readAllBytes(jar));
            put(root.resolve(ManifestReader.FILE), manifestText().getBytes(StandardCharsets.UTF_8));
            zip(archive, root, "");
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] extensions() {
        StringBuilder index = new StringBuilder();
        sources.forEach((type, code) -> {
            if (code.contains("@org.pf4j.Extension")) {
                index.append(type).append('\n');
            }
        });
        return index.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String manifestText() {
        StringBuilder text = new StringBuilder();
        manifest.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    private Path compile(Path work) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve("src").resolve(source.getKey().replace('.', '/') + ".java");
            put(file, source.getValue().getBytes(StandardCharsets.UTF_8));
            arguments.add(file.toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        boolean good = compiler.getTask(
                        errors,
                        files,
                        null,
                        arguments.subList(0, 5),
                        null,
                        files.getJavaFileObjects(
                                arguments.subList(5, arguments.size()).toArray(new String[0])))
                .call();
        if (!good) {
            throw new IllegalArgumentException(errors.toString());
        }
        return classes;
    }

    private static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zip(Path archive, Path root, String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(prefix + root.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
    }
}
