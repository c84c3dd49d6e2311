package id.lintas.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.app.findings.FindingLines.Entry;
import id.lintas.app.findings.FindingLines.Filter;
import id.lintas.app.findings.FindingLines.Grouping;
import id.lintas.app.findings.FindingLines.Heading;
import id.lintas.app.findings.FindingList.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingLinesTest {

    private static final Row EMPTY = row("quiz", Severity.ERROR, "Soal 1 kosong", "q1");
    private static final Row SHORT = row("quiz", Severity.HINT, "Pilihan pendek", "q2");
    private static final Row LEAD = row("activity-planning", Severity.ERROR, "Belum ada pemimpin", "k4");
    private static final FindingList LIST = new FindingList(List.of(LEAD, EMPTY), List.of(SHORT));

    private static final FindingLines.Words WORDS = new FindingLines.Words() {
        @Override
        public String task(Row row) {
            return row.step().equals("quiz") ? "Kuis" : "Kegiatan";
        }

        @Override
        public String place(Row row) {
            return row.place().item();
        }

        @Override
        public String severity(Severity severity) {
            return severity.name();
        }
    };

    private static Row row(String step, Severity severity, String message, String item) {
        Place place = Place.item(item);
        return new Row(
                step, severity, message, place, Optional.of(new Finding<>("x", severity, message, "", place, null)));
    }

    private static FindingLines lines(Filter filter, Grouping grouping) {
        return FindingLines.of(LIST, filter, grouping, WORDS);
    }

    @Test
    void eachTaskHasAHeadingWithItsCount() {
        assertThat(lines(Filter.ALL, Grouping.TASK).lines())
                .containsExactly(new Heading("Kegiatan", 1), new Entry(LEAD), new Heading("Kuis", 1), new Entry(EMPTY));
    }

    @Test
    void groupedByLevelTheWorksheetsOrderStays() {
        assertThat(lines(Filter.ALL, Grouping.SEVERITY).lines())
                .containsExactly(new Heading("ERROR", 2), new Entry(LEAD), new Entry(EMPTY));
    }

    @Test
    void everyWordOfTheFilterHasToStandSomewhere() {
        Set<Severity> all = Set.of(Severity.values());
        assertThat(lines(new Filter("K4 pemimpin", all, false), Grouping.TASK).rows())
                .containsExactly(LEAD);
        assertThat(lines(new Filter("kuis pemimpin", all, false), Grouping.TASK).rows())
                .isEmpty();
    }

    @Test
    void levelsAreLeftOutAndThosePutAsideShownAlone() {
        assertThat(lines(new Filter("", Set.of(Severity.HINT), false), Grouping.TASK)
                        .rows())
                .isEmpty();
        assertThat(lines(new Filter("", Set.of(Severity.HINT), true), Grouping.TASK)
                        .rows())
                .containsExactly(SHORT);
    }
}
