package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The same description twice; case, spaces and the full stop do not count. */
final class SameTextCheck implements Check {

    private static final Pattern SPACES = Pattern.compile("[\\s.]+");

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        Map<String, String> firstWith = new HashMap<>();
        for (Obstacle o : estimation.data().obstacles()) {
            String text = SPACES.matcher(o.description().toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
            String first = text.isEmpty() ? null : firstWith.putIfAbsent(text, o.id());
            if (first != null) {
                found.add(estimation.warning("same-description", Place.of(o.id(), "description"), o.id(), first));
            }
        }
        return found;
    }
}
