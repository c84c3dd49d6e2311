package id.lintas.plugin.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HandbookTest {

    private final Handbook handbook = Handbook.of(Shelf.context("id"));

    private List<String> found(String text) {
        return new EntrySearch(handbook).find(text).stream().map(Entry::id).toList();
    }

    @Test
    void everyConceptIsThereInBothLanguagesAndInAChapter() {
        List<String> groups = handbook.groups().stream().map(Handbook.Group::id).toList();
        assertThat(handbook.entries()).hasSize(107).allSatisfy(entry -> {
            for (Bilingual text : List.of(entry.term(), entry.definition())) {
                assertThat(text.id()).as(entry.id()).isNotBlank();
                assertThat(text.en()).as(entry.id()).isNotBlank();
            }
            assertThat(entry.note().id().isEmpty()).isEqualTo(entry.note().en().isEmpty());
            assertThat(groups).as(entry.id()).contains(entry.group());
        });
        assertThat(handbook.groups())
                .hasSize(22)
                .noneMatch(group -> handbook.in(group).isEmpty());
        assertThat(handbook.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void everyCrossLinkLeadsSomewhereElse() {
        assertThat(handbook.entries())
                .allSatisfy(entry -> assertThat(entry.see())
                        .as(entry.id())
                        .doesNotHaveDuplicates()
                        .doesNotContain(entry.id())
                        .allMatch(id -> handbook.find(id).isPresent()));
    }

    @Test
    void errorsOfTheSlidesAreNotedWhereTheyStand() {
        assertThat(handbook.entries())
                .filteredOn(entry -> !entry.note().id().isEmpty())
                .hasSize(27);
        Entry lan = handbook.find("definition-lan").orElseThrow();
        assertThat(lan.note().in(Locale.forLanguageTag("id"))).contains("“pendapatan interagency”", "“pendekatan”");
        Entry australia = handbook.find("history-australia").orElseThrow();
        assertThat(australia.note().in(Locale.ENGLISH)).contains("2004");
    }

    @Test
    void aTermIsFoundByEitherLanguageByItsBeginningAndWithALetterWrong() {
        assertThat(found("ego sektoral")).startsWith("why-sectoral-ego");
        assertThat(found("strategic alliance")).startsWith("how-type-strategic-alliance");
        assertThat(found("penyer").get(0)).isEqualTo("how-type-inclusion");
        assertThat(found("satelitt")).contains("how-type-satellite");
        assertThat(found("pendapatan interagency")).containsExactly("definition-lan");
        assertThat(found("qqqzzz")).isEmpty();
        assertThat(found(" ")).hasSize(107);
    }
}
