package id.lintas.app.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** A real archive with a step of one text whose editor, check or report throws; compiled in a temporary folder. */
final class BadPlugin {

    static final String ID = "nakal";
    private static final String THROW = "throw new IllegalStateException(\"planned\");";

    private static final String SLEEP =
            "try { Thread.sleep(2500); } catch (InterruptedException e) { throw new IllegalStateException(e); }";
    private static final String LOOK =
            "package p; public record Look(boolean loud, int times, String greeting, Mood mood)"
                    + " { public enum Mood { CALM, WILD } }";
    private static final String PAGE = "package p; @org.pf4j.Extension public final class Page implements"
            + " id.lintas.api.Settings.Page<Look> { public String id() { return \"look\"; }"
            + " public Look defaults() { return new Look(true, 3, \"Catatan\", Look.Mood.CALM); } }";
    private static final String TEXTS = """
            field.note=Catatan
            part.note=Catatan
            setting.loud=Bersuara
            setting.times=Berapa kali
            setting.greeting=Sapaan
            setting.greeting.help=Nama bagian di lembar kerja.
            setting.mood=Suasana
            setting.mood.CALM=Tenang
            setting.mood.WILD=Ramai
            """;

    private final Path work;
    private final String part;

    /** @param part what throws: editor, show, paint, check or report; or sleep, for an editor that holds the window */
    BadPlugin(Path work, String part) {
        this.work = work;
        this.part = part;
    }

    /** @return the folder with the archive, as a place to look for plugins */
    Path build() throws IOException {
        Path root = work.resolve("plugin");
        Path classes = root.resolve("classes");
        write(root.resolve("src/p/Note.java"), "package p; public record Note(String note) {}");
        write(root.resolve("src/p/Step.java"), step());
        write(root.resolve("src/p/Factory.java"), factory());
        write(root.resolve("src/p/Look.java"), LOOK);
        write(root.resolve("src/p/Page.java"), PAGE);
        compile(root.resolve("src"), classes);
        write(classes.resolve("META-INF/extensions.idx"), "p.Step\np.Factory\np.Page\n");
        for (String language : List.of("id", "en")) {
            write(classes.resolve("p/messages_" + language + ".properties"), TEXTS);
        }
        write(root.resolve("zip/plugin.properties"), manifest());
        zip(classes, root.resolve("zip/lib/p.jar"));
        Path place = Files.createDirectories(work.resolve("plugins"));
        zip(root.resolve("zip"), place.resolve(ID + ".zip"));
        return place;
    }

    private String or(String wanted, String otherwise) {
        return part.equals(wanted) ? THROW : otherwise;
    }

    private String step() {
        return "package p; import id.lintas.api.*; import java.util.List; @org.pf4j.Extension public final class Step"
                + " implements WorksheetStep<Note> { public String id() { return \"" + ID + "\"; }"
                + " public Class<Note> dataType() { return Note.class; } public Note empty() { return new Note(\"\"); }"
                + " public List<Part> parts(Note d, StepContext c) {"
                + " return List.of(new Part(\"note\", c.preferences(new Page()).greeting(), 0, 1, Place.field(\"note\"))); }"
                + " public List<Finding<Note>> check(Note d, StepContext c) { " + or("check", "return List.of();")
                + " }"
                + " public void report(Note d, StepContext c, ReportSink s) { " + or("report", "s.paragraph(d.note());")
                + " } }";
    }

    private String factory() {
        return "package p; import id.lintas.api.Place; import id.lintas.api.ui.*; @org.pf4j.Extension"
                + " public final class Factory implements StepEditor.Factory<Note> { public String stepId() { return \""
                + ID + "\"; } public StepEditor<Note> create(EditorHost<Note> host) { " + or("editor", "") + editor()
                + " } }";
    }

    private String editor() {
        return part.equals("editor")
                ? ""
                : "var field = new javax.swing.JTextField() { protected void paintComponent(java.awt.Graphics g) { "
                        + or("paint", "super.paintComponent(g);")
                        + " } }; field.setName(\"note\"); return new StepEditor<>() {"
                        + " public javax.swing.JComponent component() { return field; }"
                        + " public void show(Note d) { "
                        + or("show", part.equals("sleep") ? SLEEP : "field.setText(d.note());") + " }"
                        + " public boolean reveal(Place place) { return false; } };";
    }

    private static String manifest() {
        return String.join(
                "\n",
                "plugin.id=" + ID,
                "plugin.version=1.0.0",
                "plugin.requires=>=1.0.0 & <2.0.0",
                "lintas.settings=look",
                "lintas.settings.look.title.id=Tugas nakal",
                "lintas.steps=" + ID,
                "lintas.step." + ID + ".title.id=Tugas nakal",
                "lintas.step." + ID + ".title.en=Bad task",
                "lintas.step." + ID + ".parts=note",
                "lintas.step." + ID + ".part.note.id=Catatan",
                "");
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IOException("The plugin could not be compiled");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void zip(Path root, Path archive) throws IOException {
        Files.createDirectories(archive.getParent());
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
    }

    /** A copy of the complete sample with a section of this step. */
    static Path project(Path folder) throws IOException {
        String sample = Files.readString(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"));
        String section = "\"" + ID + "\": {\"version\": 1, \"data\": {\"note\": \"tetap ada\"}}";
        String with = sample.replaceFirst("\"steps\"\\s*:\\s*\\{", "\"steps\": { " + section + ",");
        return Files.writeString(folder.resolve("proyek.lintas.json"), with);
    }
}
