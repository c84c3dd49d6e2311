package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import java.util.List;

/** One thing, or a few that belong together, that may be missing or doubtful. */
interface Check {

    List<Finding<ObstacleData>> find(Estimation estimation);
}
