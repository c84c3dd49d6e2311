package id.lintas.plugin.activity;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.ProjectView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The causes that the issue analysis has found, as far as activities are concerned. */
public final class Causes {

    private Causes() {}

    /** Root causes and other causes, by id: f2 before f10. */
    public static List<Item> all(ProjectView project) {
        return Stream.concat(project.items(Item.ROOT_CAUSE).stream(), project.items(Item.CAUSE).stream())
                .sorted(Comparator.comparingInt((Item i) -> number(i.ref().id()))
                        .thenComparing(i -> i.ref().id()))
                .toList();
    }

    public static boolean isRoot(Item cause) {
        return cause.kind().equals(Item.ROOT_CAUSE);
    }

    public static List<Activity> activitiesFor(ActivityPlan plan, ItemRef cause) {
        return plan.activities().stream().filter(a -> a.answers(cause)).toList();
    }

    public static boolean covered(ActivityPlan plan, Item cause) {
        return plan.activities().stream().anyMatch(a -> a.answers(cause.ref()));
    }

    /** The number in an id such as {@code f12}; the largest for an id without one. */
    static int number(String id) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i < id.length(); i++) {
            int digit = Character.digit(id.charAt(i), 10);
            if (digit >= 0) {
                number = number * 10 + digit;
                digits++;
            }
        }
        return digits == 0 || digits > 8 ? Integer.MAX_VALUE : number;
    }
}
