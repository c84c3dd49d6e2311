package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.List;

/** No obstacle yet, or no activity that an obstacle could belong to. */
final class BeginningCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        if (estimation.data().obstacles().isEmpty()) {
            found.add(estimation.error("no-obstacles", Place.field("obstacles")));
        } else if (estimation.activities().isEmpty()) {
            found.add(estimation.warning("no-activities", Place.field("noneFound")));
        }
        return found;
    }
}
