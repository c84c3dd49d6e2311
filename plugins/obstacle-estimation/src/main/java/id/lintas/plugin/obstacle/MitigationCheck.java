package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.List;

/** A mitigation that only says the obstacle again. */
final class MitigationCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        return estimation.data().obstacles().stream()
                .filter(o ->
                        !o.mitigation().isBlank() && Plain.words(o.mitigation()).equals(Plain.words(o.description())))
                .map(o -> estimation.hint("mitigation-repeats", Place.of(o.id(), "mitigation"), o.id()))
                .toList();
    }
}
