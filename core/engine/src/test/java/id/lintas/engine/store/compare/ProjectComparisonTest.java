package id.lintas.engine.store.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.compare.Difference.Area;
import id.lintas.engine.store.compare.Difference.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectComparisonTest {

    private static List<Difference> step(String before, String after) {
        return ProjectComparison.of(Projects.withData("s", before), Projects.withData("s", after));
    }

    private static Difference found(String item, String label, String field, Kind kind, String before, String after) {
        return new Difference(Area.STEP, "s", item, label, field, kind, before, after);
    }

    @Test
    void equalProjectsDoNotDiffer() {
        assertThat(ProjectComparison.of(Projects.small(), Projects.small())).isEmpty();
    }

    @Test
    void aChangedFieldNamesItsItem() {
        assertThat(step(
                        "{'issues':[{'id':'i1','statement':'Lama','usg':{'urgency':3}}]}",
                        "{'issues':[{'id':'i1','statement':'Baru','usg':{'urgency':4}}]}"))
                .containsExactly(
                        found("i1", "Baru", "statement", Kind.CHANGED, "Lama", "Baru"),
                        found("i1", "Baru", "usg.urgency", Kind.CHANGED, "3", "4"));
    }

    @Test
    void itemsAreMatchedByIdAndNotByPlace() {
        assertThat(step(
                        "{'a':[{'id':'k1','name':'Satu'},{'id':'k2','name':'Dua'}]}",
                        "{'a':[{'id':'k3','name':'Tiga'},{'id':'k2','name':'Dua'}]}"))
                .containsExactly(
                        found("k1", "Satu", "a", Kind.REMOVED, "Satu", ""),
                        found("k3", "Tiga", "a", Kind.ADDED, "", "Tiga"));
    }

    @Test
    void oneMovedItemIsOneDifference() {
        assertThat(step(
                        "{'a':[{'id':'1','n':'x'},{'id':'2','n':'y'},{'id':'3','n':'z'}]}",
                        "{'a':[{'id':'3','n':'z'},{'id':'1','n':'x'},{'id':'2','n':'y'}]}"))
                .containsExactly(found("3", "z", "a", Kind.MOVED, "z", "z"));
    }

    @Test
    void listsWithoutIdsAreOneValue() {
        assertThat(step("{'partners':['A','B']}", "{'partners':['A','C']}"))
                .containsExactly(found("", "", "partners", Kind.CHANGED, "A, B", "A, C"));
    }

    @Test
    void whatWasEmptyAndStaysEmptyIsNoDifference() {
        assertThat(step("{}", "{'reason':'','list':[],'lead':null}")).isEmpty();
    }

    @Test
    void aNewSectionIsShownFieldByField() {
        CaseProject before = Projects.small();
        assertThat(ProjectComparison.of(
                        before,
                        before.withSection("s", new Section(1, Projects.json("{'a':'x','b':[{'id':'1','n':'y'}]}")))))
                .containsExactly(found("", "", "a", Kind.ADDED, "", "x"), found("1", "y", "b", Kind.ADDED, "", "y"));
    }

    @Test
    void valuesOfAnotherKindAreShownAsTexts() {
        assertThat(step("{'a':'x'}", "{'a':{'n':'y'}}")).containsExactly(found("", "", "a", Kind.CHANGED, "x", "y"));
        assertThat(step("{'a':true}", "{'a':false}"))
                .containsExactly(found("", "", "a", Kind.CHANGED, "true", "false"));
    }

    @Test
    void theRestOfTheProjectIsComparedToo() {
        CaseProject before = Projects.small();
        CaseProject after = before.withTitle("Baru")
                .withCaseText(new CaseText("Balita", List.of(new CaseText.Paragraph("p1", "Empat buku."))))
                .withGroup(new GroupInfo(
                        "Kelompok 2",
                        "Angkatan XIV",
                        "Kabupaten",
                        "Ratna",
                        List.of(new GroupInfo.Member("Sari", "07"), new GroupInfo.Member("Bagus", "")),
                        Map.of("table", Projects.json("4"))));
        assertThat(ProjectComparison.of(before, after))
                .extracting(d -> d.area() + " " + d.item() + " " + d.field() + ": " + d.before() + " > " + d.after())
                .containsExactly(
                        "PROJECT  title: Data balita > Baru",
                        "CASE p1 text: Tiga buku. > Empat buku.",
                        "GROUP  members: 07 Sari > 07 Sari, Bagus",
                        "GROUP  table:  > 4");
    }
}
