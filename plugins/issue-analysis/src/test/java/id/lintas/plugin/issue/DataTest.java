package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DataTest {

    @Test
    void aRenamedRibKeepsItsPlaceAndABlankNameBringsTheUsualOneBack() {
        var context = Samples.fixture().context();
        var renamed = IssueAnalysis.empty().withRibTitle("man", "Petugas");
        assertThat(Ribs.of(renamed, context)).extracting(Rib::title).startsWith("Petugas", "Metode");
        assertThat(Ribs.title(renamed, "man", context)).isEqualTo("Petugas");
        assertThat(renamed.withRibTitle("man", " ")).isEqualTo(IssueAnalysis.empty());
    }

    @Test
    void ribsOfTheGroupsOwnFollowTheSix() {
        var context = Samples.fixture().context();
        assertThat(Ribs.of(IssueAnalysis.empty().withRibTitle("law", "Aturan"), context))
                .hasSize(7)
                .last()
                .isEqualTo(new Rib("law", "Aturan"));
    }

    @Test
    void aWhyKeepsItsLineAndBlankEndsAreDropped() {
        var third = IssueAnalysis.empty().withWhy(2, "c");
        assertThat(third.whys()).containsExactly("", "", "c");
        assertThat(third.withWhy(2, "").whys()).isEmpty();
        assertThat(Whys.lines(third.whys())).isEqualTo(5);
        assertThat(Whys.gap(third.whys())).isZero();
        assertThat(Whys.gap(List.of("a", "b"))).isEqualTo(-1);
    }

    @Test
    void aStakeholderStandsWhereInterestAndPowerMeet() {
        assertThat(Samples.complete().stakeholders())
                .extracting(s -> Quadrant.of(s).orElseThrow())
                .containsExactly(
                        Quadrant.PROMOTERS,
                        Quadrant.PROMOTERS,
                        Quadrant.LATENTS,
                        Quadrant.DEFENDERS,
                        Quadrant.APATHETICS);
        assertThat(Quadrant.of(Stakeholder.blank("s1"))).isEmpty();
    }

    @Test
    void evidenceNamesTheParagraphAsPeopleCountIt() {
        var context = Samples.fixture()
                .caseText(new id.lintas.api.CaseText("", List.of(new id.lintas.api.CaseText.Paragraph("p7", "Survei"))))
                .context();
        assertThat(Words.source(new Evidence("e1", "x", "Bisnis.com", "p7", ""), context))
                .isEqualTo("Kasus ¶1; Bisnis.com");
    }
}
