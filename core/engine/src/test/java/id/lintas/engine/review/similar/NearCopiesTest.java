package id.lintas.engine.review.similar;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.engine.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

    private static final String[] OWN = {
        "Kinerja dan anggaran melekat pada tiap survei, sehingga rancangan dan jadwal bersama tidak pernah disusun.",
        "Perusahaan besar di kawasan industri menerima lima kuesioner serupa dalam satu triwulan.",
        "Petugas lapangan tidak tahu bahwa direktorat lain sudah mengunjungi pabrik yang sama."
    };
    private static final String[] OTHER = {
        "Tarif tol ditetapkan per ruas oleh badan usaha yang berlainan.",
        "Pengguna harus berhenti membayar di beberapa gerbang, antreannya mengular sampai jalan arteri.",
        "Bank penerbit kartu belum sepakat tentang bagi hasil dengan pengelola jaringan."
    };

    private static List<NearPair> pairs(Source... sources) {
        return new NearCopies(new Given(List.of())).find(List.of(sources), Progress.NONE);
    }

    private static NearPair only(Source... sources) {
        List<NearPair> pairs = pairs(sources);
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }

    @Test
    void theSameWordsAreShownSideBySideByField() {
        NearPair pair = only(ClassOf.group("1", OWN), ClassOf.group("2", OTHER), ClassOf.group("3", OWN));
        assertThat(List.of(pair.one().name(), pair.other().name())).containsExactly("1", "3");
        assertThat(pair.share()).isEqualTo(1.0);
        assertThat(pair.evidence()).hasSize(3).allSatisfy(e -> {
            assertThat(e.one()).isEqualTo(e.other());
            assertThat(e.likeness()).isEqualTo(1.0);
            assertThat(e.sameInOne()).isEqualTo(e.sameInOther()).isNotEmpty();
        });
    }

    @Test
    void anotherOrderHidesNothing() {
        NearPair pair = only(
                ClassOf.group("1", OWN),
                ClassOf.group("2", OTHER),
                ClassOf.group(
                        "3",
                        OWN[2],
                        "Rancangan dan jadwal bersama tidak pernah disusun, sebab kinerja dan anggaran melekat pada tiap survei.",
                        "Dalam satu triwulan, perusahaan besar menerima lima kuesioner serupa di kawasan industri."));
        assertThat(pair.share()).isGreaterThan(0.9);
        assertThat(pair.evidence()).hasSize(3);
    }

    @Test
    void otherFormsAndSomeOtherWordsHideLittle() {
        NearPair pair = only(
                ClassOf.group("1", OWN),
                ClassOf.group("2", OTHER),
                ClassOf.group(
                        "3",
                        "Karena anggaran dan kinerja dilekatkan ke setiap survei, penyusunan jadwal serta rancangan bersama gagal.",
                        "Lima kuisioner yang mirip diterima pabrik-pabrik besar di kawasan industri tiap triwulan.",
                        "Pegawai kami sering lembur."));
        assertThat(pair.evidence()).hasSize(2);
        assertThat(pair.share()).isBetween(0.3, 0.9);
        assertThat(pair.evidence().get(0).sameInOther())
                .extracting(s -> pair.evidence().get(0).other().text().substring(s.start(), s.end()))
                .contains("penyusunan", "dilekatkan");
    }

    @Test
    void textsOnTheSameSubjectInOwnWordsAreNotAPair() {
        assertThat(pairs(
                        ClassOf.group("1", OWN),
                        ClassOf.group(
                                "2",
                                "Setiap survei punya anggaran sendiri; tidak seorang pun berwenang atas kalendernya.",
                                "Responden perusahaan mengeluh karena pertanyaannya itu-itu juga.",
                                "Antardirektorat tidak ada daftar kunjungan bersama.")))
                .isEmpty();
    }

    @Test
    void whatTheCaseAndThePackSayCountsOnNeitherSide() {
        CaseText text = new CaseText("", List.of(new CaseText.Paragraph("p1", String.join(" ", OWN))));
        assertThat(pairs(ClassOf.group("1", text, "quote", OWN), ClassOf.group("2", text, "quote", OWN)))
                .isEmpty();
        List<Source> sources = List.of(ClassOf.group("1", OWN), ClassOf.group("2", OWN));
        assertThat(new NearCopies(new Given(List.of(OWN))).find(sources, Progress.NONE))
                .isEmpty();
    }

    @Test
    void whatMostGroupsHaveCountsAsGiven() {
        List<Source> sources = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> sources.add(ClassOf.group("k" + i, OWN)));
        assertThat(new NearCopies(new Given(List.of())).find(sources, Progress.NONE))
                .isEmpty();
    }

    @Test
    void earlierClassesAreComparedWithThisOneAndNotAmongThemselves() {
        Source now = ClassOf.group("now", OWN);
        Source then = ClassOf.earlier(ClassOf.group("then", OWN));
        Source before = ClassOf.earlier(ClassOf.group("before", OWN));
        List<NearPair> pairs = pairs(then, before, now);
        assertThat(pairs).hasSize(2).allSatisfy(p -> {
            assertThat(p.one().earlier()).isFalse();
            assertThat(p.other().earlier()).isTrue();
        });
    }

    @Test
    void aLaterCopyOfTheSameGroupIsKnownAsSuch() {
        assertThat(only(ClassOf.group("1", OWN), ClassOf.group("1", OWN)).sameGroup())
                .isTrue();
        assertThat(only(ClassOf.group("1", OWN), ClassOf.group("2", OWN)).sameGroup())
                .isFalse();
    }

    @Test
    void givenPartsOfATextAreKnownByTheirPlace() {
        String text = "Menurut kami, perusahaan besar di kawasan industri menerima banyak surat.";
        List<Span> given = new Given(List.of(OWN[1])).in(text);
        assertThat(given).hasSize(1);
        assertThat(text.substring(given.get(0).start(), given.get(0).end()))
                .isEqualTo("perusahaan besar di kawasan industri menerima");
    }

    @Test
    void emptyAndVeryLongTextsDoNoHarm() {
        assertThat(pairs()).isEmpty();
        String endless = "a".repeat(10_000);
        assertThat(pairs(ClassOf.group("1", "", endless), ClassOf.group("2", " \u202E ", endless)))
                .allSatisfy(p -> assertThat(p.share()).isBetween(0.0, 1.0));
    }
}
