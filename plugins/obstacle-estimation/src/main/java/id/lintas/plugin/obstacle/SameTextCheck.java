package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same description twice; case, spaces and the full stop do not count. */
final class SameTextCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        Map<String, String> firstWith = new HashMap<>();
        for (Obstacle o : estimation.data().obstacles()) {
            String text = o.description()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[\\s.]+", " ")
                    .strip();
            String first = text.isEmpty() ? null : firstWith.putIfAbsent(text, o.id());
            if (first != null) {
                found.add(estimation.warning("same-description", Place.of(o.id(), "description"), o.id(), first));
            }
        }
        return found;
    }
}
