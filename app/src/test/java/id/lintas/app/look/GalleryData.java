package id.lintas.app.look;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gallery shows: one of each kind of field. */
record GalleryData(List<Sample> samples) {

    record Sample(
            String id,
            String statement,
            String problems,
            List<String> affected,
            String treatment,
            String type,
            List<String> drivers,
            int urgency,
            int likelihood,
            int members,
            boolean chosen,
            @Nullable ItemRef activity,
            List<ItemRef> causes,
            String public_,
            String owner,
            String level)
            implements HasId {}

    static GalleryData example() {
        return new GalleryData(List.of(
                sample(
                        "i2",
                        "Responden perusahaan terbebani banyaknya survei sehingga enggan atau terlambat menjawab",
                        5,
                        "24"),
                sample(
                        "i1",
                        "Kegiatan survei berbasis usaha antardirektorat BPS masih tumpang tindih pertanyaan",
                        4,
                        "19"),
                sample("i3", "Pemasukan dokumen survei lambat", 3, "14"),
                sample("i4", "<html><b>Bukan HTML</b>", 2, "8"),
                sample("i5", "Tata letak folder berkas survei di satu unit kerja belum seragam", 0, "3")));
    }

    private static Sample sample(String id, String statement, int urgency, String level) {
        return new Sample(
                id,
                statement,
                "Satu perusahaan menerima beberapa kuesioner serupa dalam satu tahun.",
                List.of("Perusahaan responden", "Asosiasi", "Pemakai data"),
                "reduce",
                "",
                List.of("competition", "silo"),
                urgency,
                4,
                12,
                true,
                new ItemRef("activity-planning", "k4"),
                List.of(new ItemRef("issue-analysis", "f7"), new ItemRef("issue-analysis", "f99")),
                "yes",
                "",
                level);
    }
}
