package id.lintas.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

    private final ReportBuilder builder = Reports.BUILDER;

    @Test
    void blocksStandInTheOrderInWhichTheStepWroteThem() {
        ReportSection section = builder.section("Analisis isu", sink -> {
            sink.heading("Isu");
            sink.field("Isu terpilih", "Survei tumpang tindih");
            sink.missing("Alasan belum ditulis");
        });

        assertThat(section.blocks())
                .containsExactly(
                        new ReportBlock.Heading("Isu"),
                        new ReportBlock.Field("Isu terpilih", "Survei tumpang tindih"),
                        new ReportBlock.Missing("Alasan belum ditulis"));
        assertThat(section.gaps()).isEqualTo(1);
    }

    @Test
    void emptyValuesAreLeftOut() {
        ReportSection section = builder.section("Kuis", sink -> {
            sink.paragraph(" ");
            sink.field("Konsep", "");
            sink.list(List.of("", "satu"));
            sink.table(List.of("Kolom"), List.of());
        });

        assertThat(section.blocks()).containsExactly(new ReportBlock.Entries(List.of("satu")));
    }

    @Test
    void aStepThatWritesNothingIsMarkedAsUnfinished() {
        assertThat(builder.section("Kuis", sink -> {}).blocks())
                .containsExactly(new ReportBlock.Missing("Tugas ini belum diisi."));
    }

    @Test
    void aStepThatFailsHalfWayLeavesNothingHalf() {
        assertThatThrownBy(() -> builder.section("Kuis", sink -> {
                    sink.paragraph("separuh");
                    throw new IllegalStateException("rusak");
                }))
                .hasMessage("rusak");

        assertThat(builder.unavailable("Kuis", Absence.FAILED).blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReportBlock.Missing.class, m -> assertThat(m.text()).contains("aman"));
    }

    @Test
    void aRowOfAnotherLengthThanItsHeaderIsTheStepsMistake() {
        assertThatThrownBy(() -> builder.section(
                        "Kuis", sink -> sink.table(List.of("a", "b"), List.of(List.of("1", "2"), List.of("3")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells under 2");
    }

    @Test
    void whatAStepWritesAfterItsTurnDoesNotReachTheReport() {
        var kept = new Object() {
            id.lintas.api.ReportSink sink;
        };
        ReportSection section = builder.section("Kuis", sink -> {
            kept.sink = sink;
            sink.paragraph("pada waktunya");
        });

        kept.sink.paragraph("terlambat");

        assertThat(section.blocks()).containsExactly(new ReportBlock.Paragraph("pada waktunya"));
    }

    @Test
    void theHeaderShowsTheGroupAndItsMembersWithTheirNumbers() {
        ReportDocument document = builder.build(Reports.project("Proyek kami", Reports.group()), List.of());

        assertThat(document.title()).isEqualTo("Proyek kami");
        assertThat(document.subject()).isEqualTo("Survei terintegrasi");
        assertThat(document.header())
                .containsExactly(
                        new ReportBlock.Field("Angkatan", "XII"),
                        new ReportBlock.Field("Instansi", "BPS Provinsi"),
                        new ReportBlock.Field("Kelompok", "Kelompok 2"),
                        new ReportBlock.Field("Fasilitator", "Bu Ratna"),
                        new ReportBlock.Table(
                                List.of("No. daftar hadir", "Nama"),
                                List.of(List.of("7", "Adi"), List.of("12", "Sari"))));
    }

    @Test
    void theHeaderSaysTheDayOfTheLastSaveAndTheProgrammeIfTheFileHasOne() {
        GroupInfo group = new GroupInfo(
                "", "", "", "", List.of(), Map.of("programme", JsonNodeFactory.instance.textNode("Latsar CPNS")));
        CaseProject saved = Reports.project("x", group)
                .withRevision(new Revision("0", List.of(), "", Instant.parse("2026-03-03T20:00:00Z")));

        assertThat(builder.build(saved, List.of()).header())
                .contains(
                        new ReportBlock.Field("Pelatihan", "Latsar CPNS"),
                        new ReportBlock.Field("Tanggal", "4 Maret 2026"));
    }

    @Test
    void whatTheHeaderLacksIsMarked() {
        ReportDocument document = builder.build(Reports.project("", GroupInfo.EMPTY), List.of());

        assertThat(document.header()).hasSize(5).allMatch(ReportBlock.Missing.class::isInstance);
        assertThat(document.title()).isEqualTo("Survei terintegrasi");
        assertThat(document.subject()).isEmpty();
    }

    @Test
    void theReportsOwnWordsAreInTheLanguageAskedFor() {
        ReportDocument english =
                new ReportBuilder(Locale.ENGLISH).build(Reports.project("Ours", Reports.group()), List.of());

        assertThat(english.header()).contains(new ReportBlock.Field("Class", "XII"));
    }
}
