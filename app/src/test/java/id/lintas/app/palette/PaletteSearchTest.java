package id.lintas.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {

    private final List<PaletteEntry> entries = new ArrayList<>();

    private PaletteEntry add(PaletteKind kind, String label) {
        PaletteEntry entry = PaletteEntry.of(label, kind, label, "", "", () -> {});
        entries.add(entry);
        return entry;
    }

    private PaletteSearch.Result find(String query, String... latest) {
        return new PaletteSearch(entries, List.of(latest)).find(query, Optional.empty());
    }

    private static List<String> labels(PaletteSearch.Result result) {
        return result.groups().stream()
                .flatMap(g -> g.hits().stream())
                .map(h -> h.entry().label())
                .toList();
    }

    @Test
    void theBeginningOfAWordBeatsItsMiddleAndLettersHereAndThere() {
        add(PaletteKind.COMMAND, "Arah kerja utama rapat");
        add(PaletteKind.COMMAND, "Pakar");
        add(PaletteKind.COMMAND, "Tandai akar masalah");
        add(PaletteKind.COMMAND, "Akar masalah");
        assertThat(labels(find("akar")))
                .containsExactly("Akar masalah", "Tandai akar masalah", "Pakar", "Arah kerja utama rapat");
    }

    @Test
    void theFirstLettersOfWordsFindThem() {
        add(PaletteKind.COMMAND, "Simpan sebagai");
        add(PaletteKind.COMMAND, "Halaman awal");
        assertThat(labels(find("ss"))).containsExactly("Simpan sebagai");
        assertThat(labels(find("hawal"))).containsExactly("Halaman awal");
    }

    @Test
    void lettersWithoutAnyOrderToThemFindNothing() {
        add(PaletteKind.COMMAND, "Perbesar tampilan dengan tombol");
        assertThat(labels(find("eatl"))).isEmpty();
    }

    @Test
    void capitalsAndMarksMakeNoDifference() {
        add(PaletteKind.CONTENT, "Café Índonésia");
        PaletteSearch.Result result = find("CAFE indone");
        assertThat(labels(result)).containsExactly("Café Índonésia");
        assertThat(result.groups().get(0).hits().get(0).places().cardinality()).isEqualTo(10);
    }

    @Test
    void everyWordMustBeFoundInAnyOrder() {
        add(PaletteKind.COMMAND, "Tandai akar masalah");
        assertThat(labels(find("masalah akar"))).hasSize(1);
        assertThat(labels(find("masalah ranting"))).isEmpty();
    }

    @Test
    void theNameInTheOtherLanguageFindsItToo() {
        entries.add(PaletteEntry.of("save", PaletteKind.COMMAND, "Simpan", "Berkas", "", () -> {})
                .alsoFoundBy("Save"));
        assertThat(labels(find("save"))).containsExactly("Simpan");
        assertThat(labels(find("berkas"))).containsExactly("Simpan");
    }

    @Test
    void whatWasUsedLatelyComesFirstAmongItsLike() {
        add(PaletteKind.COMMAND, "Simpan laporan");
        add(PaletteKind.COMMAND, "Simpan salinan");
        assertThat(labels(find("simpan", "Simpan salinan"))).first().isEqualTo("Simpan salinan");
    }

    @Test
    void withoutAQueryWhatWasUsedLatelyStandsAlone() {
        add(PaletteKind.COMMAND, "Simpan laporan");
        add(PaletteKind.COMMAND, "Simpan salinan");
        PaletteSearch.Result result = find("", "Simpan salinan");
        assertThat(result.groups().get(0).kind()).isEqualTo(PaletteKind.LATEST);
        assertThat(labels(result)).containsExactly("Simpan salinan", "Simpan laporan");
    }

    @Test
    void theGroupWithTheBestHitStandsFirst() {
        add(PaletteKind.COMMAND, "Tandai akar masalah");
        add(PaletteKind.CONTENT, "Akar masalah");
        assertThat(find("akar").groups())
                .extracting(PaletteSearch.Group::kind)
                .containsExactly(PaletteKind.CONTENT, PaletteKind.COMMAND);
    }

    @Test
    void whatIsNotPossibleComesLast() {
        entries.add(PaletteEntry.of("a", PaletteKind.COMMAND, "Simpan", "", "", () -> {})
                .possibleIf(false));
        add(PaletteKind.COMMAND, "Tentang simpanan");
        assertThat(labels(find("simpan"))).containsExactly("Tentang simpanan", "Simpan");
    }

    @Test
    void aKindAloneShowsMoreOfIt() {
        for (int i = 0; i < 20; i++) {
            add(PaletteKind.CONTENT, "isian " + i);
        }
        add(PaletteKind.COMMAND, "isi");
        PaletteSearch search = new PaletteSearch(entries, List.of());
        assertThat(search.find("isi", Optional.empty()).total()).isEqualTo(21);
        assertThat(search.find("isi", Optional.empty()).shown()).isEqualTo(7);
        assertThat(search.find("isi", Optional.of(PaletteKind.CONTENT)).shown()).isEqualTo(20);
    }

    @Test
    void fiveThousandEntriesAreSearchedWhole() {
        for (int i = 0; i < 5000; i++) {
            add(PaletteKind.CONTENT, "Responden perusahaan sulit menjawab survei yang berulang, nomor " + i);
        }
        assertThat(find("survei 4999").total()).isEqualTo(1);
    }
}
