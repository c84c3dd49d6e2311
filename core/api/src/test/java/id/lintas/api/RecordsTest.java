package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private record Cause(String id, String label, int score) implements HasId {

        Cause {
            if (score < 0) {
                throw new IllegalStateException("negative");
            }
        }
    }

    private static final Cause F1 = new Cause("f1", "Biaya", 1);
    private static final Cause F2 = new Cause("f2", "Data", 2);
    private static final Cause F3 = new Cause("f3", "Orang", 3);
    private static final List<Cause> CAUSES = List.of(F1, F2, F3);

    @Test
    void aCopyDiffersInOneComponentOnly() {
        assertThat(Records.with(F1, "label", "Anggaran")).isEqualTo(new Cause("f1", "Anggaran", 1));
        assertThat(F1.label()).isEqualTo("Biaya");
    }

    @Test
    void anUnknownComponentIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.with(F1, "weight", 1))
                .withMessage("Cause has no component weight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.get(F1, "weight"))
                .withMessage("Cause has no component weight");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Records.with(F1, "score", "one"));
    }

    @Test
    void whatTheRecordItselfRefusesComesThroughUnchanged() {
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Records.with(F1, "score", -1))
                .withMessage("negative");
    }

    @Test
    void getReadsAComponentByName() {
        assertThat(Records.get(F2, "score")).isEqualTo(2);
    }

    @Test
    void replaceChangesTheElementOfThatIdAndKeepsTheOthers() {
        List<Cause> changed = Records.replace(CAUSES, "f2", c -> new Cause(c.id(), "Register", 5));

        assertThat(changed).containsExactly(F1, new Cause("f2", "Register", 5), F3);
        assertThat(changed.get(0)).isSameAs(F1);
        assertThat(Records.replace(CAUSES, "f9", c -> F1)).isEqualTo(CAUSES);
    }

    @Test
    void removeAndAppendLeaveTheFirstListAlone() {
        assertThat(Records.remove(CAUSES, "f2")).containsExactly(F1, F3);
        assertThat(Records.remove(CAUSES, "f9")).isEqualTo(CAUSES);
        assertThat(Records.append(List.of(F1), F2)).containsExactly(F1, F2);
        assertThat(CAUSES).hasSize(3);
    }

    @Test
    void moveStopsAtTheEnds() {
        assertThat(Records.move(CAUSES, "f3", -1)).containsExactly(F1, F3, F2);
        assertThat(Records.move(CAUSES, "f1", -1)).containsExactly(F1, F2, F3);
        assertThat(Records.move(CAUSES, "f1", 99)).containsExactly(F2, F3, F1);
        assertThat(Records.move(CAUSES, "f9", 1)).isSameAs(CAUSES);
    }
}
