package id.lintas.plugin.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import id.lintas.api.StepContext;
import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each entry of the library is whole, so that nothing that shows one has to doubt it. */
class LibraryTest {

    private final StepContext context = Fixtures.bps().context();
    private final List<LibraryPractice> practices = Library.of(context).practices();

    @Test
    void thereAreSeventyTwoWithIdsOfTheirOwn() {
        assertThat(practices).hasSize(72).extracting(LibraryPractice::id).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(practices)
                .allSatisfy(p -> assertThat(
                                Stream.of(p.title(), p.problem(), p.done(), p.results(), p.obstacleNote(), p.lessons())
                                        .flatMap(text -> Stream.of(text.id(), text.en())))
                        .as(p.id())
                        .allMatch(text -> !text.isBlank()));
    }

    @Test
    void everyCodeIsOneOfTheSlides() {
        for (Facet facet : Facet.values()) {
            assertThat(practices)
                    .allSatisfy(p -> assertThat(facet.codes()).as(p.id()).containsAll(facet.of(p)));
        }
    }

    @Test
    void everyEntryHasAPlaceAYearAndAnAgency() {
        assertThat(practices).allSatisfy(p -> {
            assertThat(p.leadBody()).as(p.id()).isNotBlank();
            assertThat(p.years()).as(p.id()).matches("\\d{4}.*");
            assertThat(p.places())
                    .as(p.id())
                    .allMatch(c -> context.findText("country." + c).isPresent());
        });
    }

    @Test
    void everyEntryNamesSourcesAndHowFarItCanBeReliedUpon() {
        assertThat(practices).allSatisfy(p -> {
            assertThat(p.sources()).as(p.id()).isNotEmpty();
            assertThat(context.findText("confidence." + p.confidence()))
                    .as(p.id())
                    .isPresent();
            boolean read = p.sources().stream().anyMatch(Source::seen);
            assertThat(read || !p.confidence().equals("excerpt-read"))
                    .as(p.id())
                    .isTrue();
        });
    }

    @Test
    void everySourceHasATitleAKnownKindAndAnAddressThatCanBeOpenedIfAny() {
        assertThat(practices.stream().flatMap(p -> p.sources().stream())).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(context.findText("source." + source.kind()))
                    .as(source.title())
                    .isPresent();
            assertThat(source.url().isEmpty() || source.address().isPresent())
                    .as(source.url())
                    .isTrue();
            assertThat(source.year()).as(source.title()).matches(y -> y == 0 || (y > 1900 && y < 2100));
        });
    }

    @Test
    void onlyWebAddressesCanBeOpened() {
        assertThat(Source.address("https://contoh.go.id/a?b=1")).isPresent();
        assertThat(Stream.of("file:///etc/passwd", "javascript:alert(1)", "https:", "bukan alamat", ""))
                .allMatch(text -> Source.address(text).isEmpty());
    }

    @Test
    void whatAWorksheetBringsStandsBehindTheLibraryOrAloneAndIsFound() throws java.io.IOException {
        LibraryPractice like = practices.get(0);
        LibraryPractice brought = Records.with(
                Records.with(like, "id", "desa-arsip"),
                "title",
                new Bilingual("Gotong royong arsip desa Sukamaju", "Village archive"));
        Library pack = new Library("", "", List.of(brought));

        List<LibraryPractice> both = Library.of(bringing(context, pack)).practices();
        assertThat(both).hasSize(practices.size() + 1).endsWith(brought);
        try (PracticeSearch search = PracticeSearch.over(both)) {
            assertThat(search.find("gotong royong arsip").get(0).practice()).isEqualTo(brought);
        }
        StepContext alone = Fixtures.bps().setting("data.practices.only", true).context();
        assertThat(Library.of(bringing(alone, pack)).practices()).containsExactly(brought);
    }

    private static StepContext bringing(StepContext context, Library library) {
        var brought = List.of(new StepContext.Contribution<>("worksheet", library));
        return (StepContext) Proxy.newProxyInstance(
                StepContext.class.getClassLoader(),
                new Class<?>[] {StepContext.class},
                (proxy, method, arguments) ->
                        method.getName().equals("contributions") ? brought : method.invoke(context, arguments));
    }
}
