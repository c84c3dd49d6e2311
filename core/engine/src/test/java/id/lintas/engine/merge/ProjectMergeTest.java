package id.lintas.engine.merge;

import static id.lintas.engine.store.Projects.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.lintas.api.Place;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectMergeTest {

    private static final String STEP = "issue-analysis";

    private static CaseProject with(String data) {
        return Projects.withData(STEP, data);
    }

    private static JsonNode data(CaseProject project) {
        return project.steps().get(STEP).data();
    }

    private static ProjectMerge.Result merge(CaseProject base, CaseProject... copies) throws Exception {
        return ProjectMerge.merge(Optional.of(base), List.of(copies));
    }

    @Test
    void differentFieldsOfOneItemJoinByThemselves() throws Exception {
        ProjectMerge.Result result = merge(
                with("{'issues':[{'id':'i1','statement':'Lama','urgency':1}]}"),
                with("{'issues':[{'id':'i1','statement':'Baru','urgency':1}]}"),
                with("{'issues':[{'id':'i1','statement':'Lama','urgency':5}]}"));
        assertThat(data(result.project())).isEqualTo(json("{'issues':[{'id':'i1','statement':'Baru','urgency':5}]}"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void wordsThatDoNotTouchJoinInOneSentence() throws Exception {
        ProjectMerge.Result result = merge(
                with("{'reason':'data usaha tidak sama di tiap instansi'}"),
                with("{'reason':'data usaha belum sama di tiap instansi'}"),
                with("{'reason':'data usaha tidak sama di tiap kementerian'}"));
        assertThat(data(result.project())).isEqualTo(json("{'reason':'data usaha belum sama di tiap kementerian'}"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void theSameWordChangedTwiceIsAConflictThatStaysInTheFile() throws Exception {
        CaseProject base = with("{'issues':[{'id':'i1','statement':'data tidak sama'}]}");
        ProjectMerge.Result result = merge(
                base,
                with("{'issues':[{'id':'i1','statement':'data belum sama'}]}"),
                with("{'issues':[{'id':'i1','statement':'data jarang sama'}]}"));
        assertThat(result.conflicts()).hasSize(1);
        Conflict conflict = result.conflicts().get(0);
        assertThat(conflict.step()).isEqualTo(STEP);
        assertThat(conflict.place()).isEqualTo(Place.of("i1", "statement"));
        assertThat(conflict.sides())
                .extracting(s -> s.value().asText())
                .containsExactlyInAnyOrder("data belum sama", "data jarang sama");
        assertThat(Conflicts.of(result.project())).isEqualTo(result.conflicts());

        CaseProject decided = Conflicts.decide(result.project(), conflict, TextNode.valueOf("data sering beda"))
                .orElseThrow();
        assertThat(data(decided)).isEqualTo(json("{'issues':[{'id':'i1','statement':'data sering beda'}]}"));
        assertThat(Conflicts.of(decided)).isEmpty();
    }

    @Test
    void anItemThatOneRemovedAndAnotherChangedStaysUntilSomebodyDecides() throws Exception {
        CaseProject base = with("{'issues':[{'id':'i1','statement':'satu'},{'id':'i2','statement':'dua'}]}");
        ProjectMerge.Result result = merge(
                base,
                with("{'issues':[{'id':'i2','statement':'dua'}]}"),
                with("{'issues':[{'id':'i1','statement':'satu lagi'},{'id':'i2','statement':'dua'}]}"));
        assertThat(data(result.project()).at("/issues/0/statement").asText()).isEqualTo("satu lagi");
        Conflict conflict = result.conflicts().get(0);
        assertThat(conflict.place()).isEqualTo(Place.item("i1"));
        assertThat(conflict.sides()).anyMatch(s -> s.value().isMissingNode());

        CaseProject decided = Conflicts.decide(result.project(), conflict, MissingNode.getInstance())
                .orElseThrow();
        assertThat(data(decided)).isEqualTo(json("{'issues':[{'id':'i2','statement':'dua'}]}"));
    }

    @Test
    void aRemovedItemThatNobodyChangedIsGone() throws Exception {
        ProjectMerge.Result result = merge(
                with("{'issues':[{'id':'i1','statement':'satu'},{'id':'i2','statement':'dua'}]}"),
                with("{'issues':[{'id':'i2','statement':'dua'}]}"),
                with("{'issues':[{'id':'i1','statement':'satu'},{'id':'i2','statement':'dua dua'}]}"));
        assertThat(data(result.project())).isEqualTo(json("{'issues':[{'id':'i2','statement':'dua dua'}]}"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void twoNewItemsWithTheSameIdAreBothKeptAndReferencesFollow() throws Exception {
        CaseProject base = with("{'causes':[]}");
        CaseProject sari = with("{'causes':[{'id':'f1','text':'anggaran tiap instansi terpisah'}]}")
                .withSection("plan", new Section(1, json("{'activities':[{'id':'k1','cause':'issue-analysis:f1'}]}")));
        CaseProject bagus = with("{'causes':[{'id':'f1','text':'jadwal survei tidak diatur bersama'}],'root':'f1'}");
        CaseProject merged = merge(base, sari, bagus).project();
        assertThat(data(merged).path("causes").findValuesAsText("id")).containsExactlyInAnyOrder("f1", "f2");
        String saris = textOf(merged, "anggaran tiap instansi terpisah");
        String bagusis = textOf(merged, "jadwal survei tidak diatur bersama");
        assertThat(merged.steps().get("plan").data().at("/activities/0/cause").asText())
                .isEqualTo("issue-analysis:" + saris);
        assertThat(data(merged).path("root").asText()).isEqualTo(bagusis);
    }

    private static String textOf(CaseProject project, String text) {
        for (JsonNode cause : data(project).path("causes")) {
            if (cause.path("text").asText().equals(text)) {
                return cause.path("id").asText();
            }
        }
        return "";
    }

    @Test
    void withoutAnAncestorWhatOnlyOneHasFilledInIsTakenAndTheRestAsked() throws Exception {
        ProjectMerge.Result result = ProjectMerge.merge(
                Optional.empty(),
                List.of(
                        with("{'reason':'satu','choice':'','whys':['a']}"),
                        with("{'reason':'dua','choice':'i1','whys':['a','b']}")));
        assertThat(data(result.project()).path("choice").asText()).isEqualTo("i1");
        assertThat(data(result.project()).path("whys")).isEqualTo(json("['a','b']"));
        assertThat(result.conflicts()).extracting(Conflict::field).containsExactly("reason");
        assertThat(result.withAncestor()).isFalse();
    }

    @Test
    void theCommonAncestorComesFromTheHistoryOfThisMachine(@TempDir Path folder) throws Exception {
        ProjectStore here = new ProjectStore(UserFolders.portable(folder.resolve("laptop")));
        Path file = folder.resolve("kasus.lintas.json");
        CaseProject base = here.write(with("{'reason':'dasar','choice':'x'}"), file, "Sari")
                .project();
        CaseProject hers = here.write(
                        base.withSection(STEP, new Section(1, json("{'reason':'Sari','choice':'x'}"))), file, "Sari")
                .project();
        CaseProject his = here.write(
                        base.withSection(STEP, new Section(1, json("{'reason':'dasar','choice':'y'}"))),
                        folder.resolve("stik.lintas.json"),
                        "Bagus")
                .project();
        ProjectMerge.Result result =
                ProjectMerge.merge(ProjectMerge.ancestor(List.of(hers, his), here.history()), List.of(hers, his));
        assertThat(result.withAncestor()).isTrue();
        assertThat(data(result.project())).isEqualTo(json("{'reason':'Sari','choice':'y'}"));
        assertThat(result.project().revision().orElseThrow().parents())
                .contains(
                        hers.revision().orElseThrow().id(),
                        his.revision().orElseThrow().id(),
                        base.revision().orElseThrow().id());
    }

    @Test
    void editsThatAreNotSavedYetAreNotTakenForTheAncestor(@TempDir Path folder) throws Exception {
        ProjectStore here = new ProjectStore(UserFolders.portable(folder.resolve("laptop")));
        Path file = folder.resolve("kasus.lintas.json");
        CaseProject base = here.write(with("{'reason':'dasar','choice':'x'}"), file, "Sari")
                .project();
        CaseProject edited = base.withSection(STEP, new Section(1, json("{'reason':'belum disimpan','choice':'x'}")));
        CaseProject his = here.write(
                        base.withSection(STEP, new Section(1, json("{'reason':'dasar','choice':'y'}"))), file, "Bagus")
                .project();
        List<CaseProject> copies = List.of(edited, his);
        CaseProject merged = ProjectMerge.merge(ProjectMerge.ancestor(copies, here.history()), copies)
                .project();
        assertThat(data(merged)).isEqualTo(json("{'reason':'belum disimpan','choice':'y'}"));
    }
}
