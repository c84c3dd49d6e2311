package id.lintas.engine.report;

import id.lintas.api.CaseText;
import id.lintas.api.Settings;
import id.lintas.engine.diagram.Drawings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.GroupInfo.Member;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects and documents for the tests of this package. */
final class Reports {

    static final ReportBuilder BUILDER = new ReportBuilder(Texts.INDONESIAN);

    /** Everything that text from a person could try in a report. */
    static final List<String> HOSTILE = List.of(
            "<script>document.title='owned'</script>",
            "</title></style></head><img src=x onerror=alert(1)>",
            "]]><svg onload=alert(1)>",
            "\" onmouseover=\"alert(1)\" x='y' &amp; & &#60;b&#62;",
            "<!-- <iframe src=//example.org>",
            "a\u0000b\u0007c\u001Bd\u007Fe",
            "gaji\u202Efdp.exe",
            "kata".repeat(2500),
            "a | b || c \\| d",
            "\uD800 sendiri \uFFFE",
            "[klik](javascript:alert(1)) ![x](http://example.org/x.png) `kode` **tebal**",
            "# bukan judul\n- bukan daftar\n1. bukan nomor\n> bukan kutipan\n===\n---\n```\nx\n~~~");

    private Reports() {}

    static CaseProject project(String title, GroupInfo group) {
        return new CaseProject(
                "p",
                title,
                "id",
                "own",
                new CaseText("Survei terintegrasi", List.of()),
                group,
                new WorksheetInfo("wog", "1", new Settings(Map.of()), Map.of()),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    static GroupInfo group() {
        return new GroupInfo(
                "Kelompok 2",
                "XII",
                "BPS Provinsi",
                "Bu Ratna",
                List.of(new Member("Adi", "7"), new Member("Sari", "12")),
                Map.of());
    }

    /** A document in which every place that takes a text holds {@code text}. */
    static ReportDocument everywhere(String text) {
        GroupInfo group = new GroupInfo(text, text, text, text, List.of(new Member(text, text)), Map.of());
        ReportSection section = BUILDER.section(text, sink -> {
            sink.heading(text);
            sink.paragraph(text);
            sink.field(text, text);
            sink.list(List.of(text, text));
            sink.table(List.of(text, text), List.of(List.of(text, text)));
            sink.missing(text);
            sink.highlight(text, text);
            sink.diagram(Drawings.saying(text));
            sink.question(text, text, List.of(text, text), 0, text);
        });
        return BUILDER.build(project(text, group), List.of(section));
    }
}
