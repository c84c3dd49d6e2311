package id.lintas.engine.writer;

import id.lintas.api.ReportWriter;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportFormat;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.StepCatalog;
import id.lintas.engine.text.Texts;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats of reports: declarations are there at once, writing one loads its plugin. Any thread. */
public final class ReportFormats {

    private final StepCatalog steps;
    private final Supplier<Font> regular;
    private final Supplier<Font> strong;
    private final Map<String, ReportFormat> own = new LinkedHashMap<>();

    /** @param regular the type of drawings; asked for only if there are any, like the strong one */
    public ReportFormats(StepCatalog steps, Supplier<Font> regular, Supplier<Font> strong) {
        this.steps = steps;
        this.regular = regular;
        this.strong = strong;
        ReportFormat.builtIn(regular).forEach(f -> own.put(f.id(), f));
    }

    /** Ours, then those of plugins; of several with one name the first. */
    public List<FormatDeclaration> all() {
        Map<String, FormatDeclaration> all = new LinkedHashMap<>();
        own.keySet().forEach(id -> all.put(id, declaration(id)));
        for (PluginManifest manifest : steps.host().manifests()) {
            manifest.formats().forEach(f -> all.putIfAbsent(f.id(), f));
        }
        return List.copyOf(all.values());
    }

    private static FormatDeclaration declaration(String id) {
        return new FormatDeclaration(
                id,
                Map.of(
                        "id", Texts.of(ReportFormats.class, Texts.INDONESIAN).get("format." + id),
                        "en", Texts.of(ReportFormats.class, Locale.ENGLISH).get("format." + id)));
    }

    public Optional<FormatDeclaration> find(String id) {
        return all().stream()
                .filter(f -> f.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The bytes of the file; the same document always gives the same.
     *
     * @param format one of {@link #all}
     * @param decoded what the document was made of
     * @return empty if its plugin fails, which is told to the guard
     */
    public Optional<byte[]> write(FormatDeclaration format, ReportDocument document, DecodedProject decoded) {
        ReportFormat ours = own.get(format.id());
        if (ours != null) {
            return Optional.of(ours.render(document).getBytes(StandardCharsets.UTF_8));
        }
        PluginManifest manifest = steps.host().manifests().stream()
                .filter(m -> m.formats().contains(format))
                .findFirst()
                .orElseThrow();
        return written(manifest, format, document, decoded);
    }

    private Optional<byte[]> written(
            PluginManifest manifest, FormatDeclaration format, ReportDocument document, DecodedProject decoded) {
        PluginHost host = steps.host();
        for (ReportWriter writer : host.extensions(manifest, ReportWriter.class)) {
            if (format.id().equals(host.guard().call(manifest.id(), "load", writer::format, () -> ""))) {
                ReportWriter.Document seen = new WrittenDocument(
                        document,
                        decoded.context(steps.resources(manifest.id(), writer.getClass()), document.locale()),
                        regular,
                        strong);
                return host.guard()
                        .call(manifest.id(), "write", () -> Optional.of(bytes(writer, seen)), Optional::empty);
            }
        }
        if (!host.refused(manifest.id())) {
            host.guard()
                    .report(new PluginProblem(
                            manifest.id(),
                            l -> Texts.of(PluginHost.class, l).get("plugin.no-format", manifest.id(), format.id()),
                            Optional.empty()));
        }
        return Optional.empty();
    }

    private static byte[] bytes(ReportWriter writer, ReportWriter.Document document) throws java.io.IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(document, bytes);
        return bytes.toByteArray();
    }
}
