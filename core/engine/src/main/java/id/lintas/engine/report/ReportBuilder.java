package id.lintas.engine.report;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.ReportSink;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a report together. A step writes into a buffer of its own, so that one that fails half-way leaves nothing half:
 *
 * <pre>{@code
 * ReportSection section = guard.call(plugin, "report",
 *         () -> builder.section(title, sink -> step.report(data, context, sink)),
 *         () -> builder.unavailable(title, Absence.FAILED));
 * }</pre>
 */
public final class ReportBuilder {

    private static final ZoneOffset WESTERN_INDONESIA = ZoneOffset.ofHours(7);

    private final Locale locale;
    private final boolean answers;
    private final Texts texts;

    public ReportBuilder(Locale locale) {
        this(locale, true);
    }

    /** @param answers whether the answers of questions are in it */
    public ReportBuilder(Locale locale, boolean answers) {
        this.locale = locale;
        this.answers = answers;
        this.texts = Texts.of(ReportBuilder.class, locale);
    }

    Locale locale() {
        return locale;
    }

    /**
     * The whole of what {@code part} writes. A part that writes nothing gives a section that says so.
     *
     * @throws RuntimeException what {@code part} throws; also for a null, and for a table with a row of another length
     */
    public ReportSection section(String title, Consumer<ReportSink> part) {
        BlockCollector collector = new BlockCollector(answers);
        part.accept(collector);
        List<ReportBlock> blocks = collector.blocks();
        return new ReportSection(title, blocks.isEmpty() ? missing("nothing-yet") : blocks);
    }

    /** A section in place of one that cannot be had. */
    public ReportSection unavailable(String title, Absence why) {
        return new ReportSection(title, missing("absent." + why.name().toLowerCase(Locale.ROOT)));
    }

    /** The document, with the group's header above the sections. */
    public ReportDocument build(CaseProject project, List<ReportSection> sections) {
        String subject = project.caseText().title();
        String title = project.title().isBlank() ? subject : project.title();
        return new ReportDocument(
                locale,
                title.isBlank() ? texts.get("untitled") : title,
                subject.equals(title) ? "" : subject,
                Stream.of(project.group().name(), project.group().className())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")),
                project.revision().map(Revision::savedAt),
                answers,
                header(project),
                sections);
    }

    private List<ReportBlock> header(CaseProject project) {
        GroupInfo group = project.group();
        BlockCollector header = new BlockCollector(answers);
        field(header, "class", group.className());
        field(header, "institution", group.institution());
        field(header, "group", group.name());
        field(header, "facilitator", group.facilitator());
        header.field(texts.get("programme"), programme(group));
        project.revision().ifPresent(r -> header.field(texts.get("saved"), date(r.savedAt())));
        List<List<String>> members = group.members().stream()
                .filter(m -> !(m.name().isBlank() && m.number().isBlank()))
                .map(m -> List.of(m.number(), m.name()))
                .toList();
        if (members.isEmpty()) {
            header.missing(texts.get("missing.members"));
        }
        header.table(List.of(texts.get("number"), texts.get("member")), members);
        return header.blocks();
    }

    /** Of an organiser's making; it has no field in the window. */
    private static String programme(GroupInfo group) {
        JsonNode programme = group.extra().get("programme");
        return programme == null ? "" : programme.asText("");
    }

    /** The day in western Indonesia, so that it is the same on every machine. */
    private String date(Instant saved) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(saved.atOffset(WESTERN_INDONESIA));
    }

    private void field(BlockCollector header, String key, String value) {
        if (value.isBlank()) {
            header.missing(texts.get("missing." + key));
        } else {
            header.field(texts.get(key), value);
        }
    }

    private List<ReportBlock> missing(String key) {
        return List.of(new ReportBlock.Missing(texts.get(key)));
    }
}
