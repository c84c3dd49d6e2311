package id.lintas.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.HasId;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepContentTest {

    record Data(String title, List<Row> rows, List<Row> others, List<String> whys) {}

    record Row(String id, String name, String kind) implements HasId {}

    private final List<PaletteEntry> entries = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();

    private void walk(Data data) {
        Map<String, String> texts =
                Map.of("field.title", "Judul", "field.name", "Nama {0}", "field.rows", "Baris", "field.kind", "Jenis");
        new StepContent(
                        "step",
                        "Tugas 1",
                        key -> Optional.ofNullable(texts.get(key)),
                        (page, place) -> gone.add(page + " " + place),
                        entries)
                .add(data);
    }

    private void open(String label) {
        entries.stream()
                .filter(e -> e.label().equals(label))
                .findFirst()
                .orElseThrow()
                .deed()
                .run();
    }

    @Test
    void whatIsWrittenLeadsToItsItemAndField() {
        walk(new Data(
                "Survei", List.of(new Row("r1", "Beban responden", "high-risk")), List.of(), List.of("Karena ego")));
        open("Beban responden");
        open("Karena ego");
        assertThat(gone).containsExactly("step " + Place.of("r1", "name"), "step " + Place.field("whys"));
        assertThat(entries).extracting(PaletteEntry::label).doesNotContain("high-risk", "r1");
    }

    @Test
    void aFieldOfElementsLeadsToTheFirstOfThem() {
        walk(new Data("", List.of(new Row("r1", "", ""), new Row("r2", "", "")), List.of(), List.of()));
        open("Nama");
        assertThat(gone).containsExactly("step " + Place.of("r1", "name"));
        assertThat(entries).extracting(PaletteEntry::label).containsOnlyOnce("Nama");
    }

    @Test
    void aFieldOfAnEmptyListLeadsToTheList() {
        walk(new Data("", List.of(), List.of(), List.of()));
        open("Nama");
        assertThat(gone).containsExactly("step " + Place.field("rows"));
    }
}
