package id.lintas.app.look;

import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A host without a workbench: it keeps the data and calls back. */
final class GalleryHost implements EditorHost<GalleryData>, StepContext, ProjectView {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("list.samples", "Daftar isu"),
            Map.entry("column.statement", "Rumusan isu"),
            Map.entry("column.public_", "A"),
            Map.entry("column.urgency", "U"),
            Map.entry("column.likelihood", "G"),
            Map.entry("column.total", "Total"),
            Map.entry("column.rank", "Peringkat"),
            Map.entry("column.level", "Tingkat"),
            Map.entry("field.statement", "Rumusan isu"),
            Map.entry("field.problems", "Masalah yang terlihat"),
            Map.entry("field.affected", "Pihak terdampak"),
            Map.entry("field.owner", "Alasan memilih isu ini"),
            Map.entry("field.owner.hint", "Misalnya: total USG tertinggi, dan isu lain adalah penyebabnya"),
            Map.entry("field.treatment", "Perlakuan"),
            Map.entry("field.type", "Tipe WoG"),
            Map.entry("field.drivers", "Pendorong WoG"),
            Map.entry("field.urgency", "Urgensi"),
            Map.entry("field.likelihood", "Kemungkinan awal"),
            Map.entry("field.members", "Jumlah anggota"),
            Map.entry("field.chosen", "Isu ini terpilih"),
            Map.entry("field.activity", "Kegiatan"),
            Map.entry("field.causes", "Akar masalah"),
            Map.entry("field.public_", "Aktual"),
            Map.entry("heading.why", "Rincian isu terpilih"),
            Map.entry("heading.links", "Keterkaitan"));

    private GalleryData data = GalleryData.example();
    private Consumer<GalleryData> shows = d -> {};

    void onChange(Consumer<GalleryData> listener) {
        shows = listener;
        listener.accept(data);
    }

    @Override
    public GalleryData data() {
        return data;
    }

    @Override
    public void edit(String label, String mergeKey, UnaryOperator<GalleryData> change) {
        data = change.apply(data);
        shows.accept(data);
    }

    @Override
    public StepContext context() {
        return this;
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public String newId(String prefix) {
        return prefix + 9;
    }

    @Override
    public void focused(Place place) {}

    @Override
    public void open(ItemRef ref) {}

    @Override
    public <T> void later(java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> done) {
        throw new AssertionError("not asked here");
    }

    @Override
    public void browse(URI address) {}

    @Override
    public Locale locale() {
        return new Locale("id");
    }

    @Override
    public String text(String key, Object... arguments) {
        return findText(key).orElse("‹" + key + "›");
    }

    @Override
    public Optional<String> findText(String key) {
        return Optional.ofNullable(TEXTS.get(key));
    }

    @Override
    public ProjectView project() {
        return this;
    }

    @Override
    public <R extends Record> R resource(String name, Class<R> type) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public CaseText caseText() {
        return new CaseText("", List.of());
    }

    @Override
    public Settings settings() {
        return new Settings(Map.of());
    }

    @Override
    public List<Item> items(String kind) {
        return List.of(
                Item.of("issue-analysis", "f7", "Tiap direktorat dinilai dari surveinya sendiri", kind),
                Item.of(
                        "issue-analysis",
                        "f8",
                        "Tidak ada wali data register usaha yang disepakati bersama oleh semua direktorat dan mitra",
                        kind),
                Item.of("activity-planning", "k4", "Menyusun kuesioner gabungan", kind));
    }

    @Override
    public Optional<Item> item(ItemRef ref) {
        return Optional.empty();
    }

    @Override
    public List<Link> linksTo(ItemRef ref) {
        return List.of();
    }
}
