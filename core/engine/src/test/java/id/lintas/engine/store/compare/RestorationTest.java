package id.lintas.engine.store.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.Projects;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestorationTest {

    private static final CaseProject WAS = Projects.withData(
            "quiz",
            "{'list':[{'id':'a1','text':'satu','causes':[{'id':'c1','text':'x'},{'id':'c2','text':'y'}]},{'id':'a2','text':'dua'}]}");

    private static CaseProject now(String data) {
        return Projects.withData("quiz", data);
    }

    private static String restored(CaseProject now) {
        List<Difference> differences = ProjectComparison.of(WAS, now);
        assertThat(differences).hasSize(1);
        CaseProject back = Restoration.of(now, WAS, differences.get(0)).orElseThrow();
        assertThat(ProjectComparison.of(WAS, back)).isEmpty();
        return back.steps().get("quiz").data().toString();
    }

    @Test
    void aFieldOfAnItemComesBackAlone() {
        restored(
                now(
                        "{'list':[{'id':'a1','text':'lain','causes':[{'id':'c1','text':'x'},{'id':'c2','text':'y'}]},{'id':'a2','text':'dua'}]}"));
    }

    @Test
    void aDeletedItemComesBackToItsPlace() {
        assertThat(restored(now("{'list':[{'id':'a2','text':'dua'}]}"))).contains("[{\"id\":\"a1\"");
        restored(
                now("{'list':[{'id':'a1','text':'satu','causes':[{'id':'c2','text':'y'}]},{'id':'a2','text':'dua'}]}"));
    }

    @Test
    void anAddedItemGoes() {
        restored(
                now(
                        "{'list':[{'id':'a1','text':'satu','causes':[{'id':'c1','text':'x'},{'id':'c2','text':'y'}]},{'id':'a2','text':'dua'},{'id':'a3','text':'tiga'}]}"));
    }

    @Test
    void anItemInsideADeletedOneCannotComeBackAlone() {
        CaseProject now = now("{'list':[{'id':'a2','text':'dua'}]}");
        Difference inner =
                new Difference(Difference.Area.STEP, "quiz", "c1", "x", "causes", Difference.Kind.REMOVED, "x", "");
        assertThat(Restoration.of(now, WAS, inner)).isEmpty();
    }

    @Test
    void titleAndGroupComeBackFieldByField() {
        CaseProject now = WAS.withTitle("Lain");
        assertThat(Restoration.of(now, WAS, ProjectComparison.of(WAS, now).get(0)))
                .contains(WAS);
    }
}
