package id.lintas.plugin.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Agencies are plain names; two are the same if they differ in case and spaces only. */
public final class Agencies {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Agencies() {}

    public static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(n -> same(n, name));
    }

    static List<String> without(List<String> names, String name) {
        return names.stream().filter(n -> !same(n, name)).toList();
    }

    /** The rows of the RACI matrix: those with a row of their own, then whoever has a role, leads or is a partner. */
    public static List<String> rows(ActivityPlan plan) {
        Map<String, String> rows = new LinkedHashMap<>();
        add(rows, plan.agencies());
        for (Role role : Role.values()) {
            plan.activities().forEach(a -> add(rows, role.holders(a)));
        }
        plan.activities().forEach(a -> add(rows, List.of(a.lead())));
        plan.activities().forEach(a -> add(rows, a.partners()));
        return List.copyOf(rows.values());
    }

    /** True if some activity names it as leading or as a partner, so that its row stays. */
    public static boolean takesPart(ActivityPlan plan, String agency) {
        return plan.activities().stream().anyMatch(a -> same(a.lead(), agency) || contains(a.partners(), agency));
    }

    /** Gives an agency a row, at the end; nothing if it has one. */
    public static ActivityPlan add(ActivityPlan plan, String agency) {
        if (agency.isBlank() || contains(rows(plan), agency)) {
            return plan;
        }
        List<String> rows = new ArrayList<>(rows(plan));
        rows.add(agency.strip());
        return plan.withAgencies(List.copyOf(rows));
    }

    /** Takes an agency's row and all its roles. */
    public static ActivityPlan remove(ActivityPlan plan, String agency) {
        List<Activity> activities =
                plan.activities().stream().map(a -> Raci.clear(a, agency)).toList();
        return plan.withActivities(activities).withAgencies(without(plan.agencies(), agency));
    }

    /** Renames an agency wherever it is named; if the new name is there already, the two become one. */
    public static ActivityPlan rename(ActivityPlan plan, String agency, String name) {
        if (name.isBlank() || name.strip().equals(agency)) {
            return plan;
        }
        UnaryOperator<List<String>> change = names -> renamed(names, agency, name.strip());
        List<Activity> activities = plan.activities().stream()
                .map(a -> rename(a, agency, name.strip(), change))
                .toList();
        return plan.withActivities(activities).withAgencies(change.apply(plan.agencies()));
    }

    private static Activity rename(Activity activity, String agency, String name, UnaryOperator<List<String>> change) {
        Activity renamed = activity.with("partners", change.apply(activity.partners()));
        for (Role role : Role.values()) {
            renamed = role.withHolders(renamed, change.apply(role.holders(renamed)));
        }
        return same(activity.lead(), agency) && !agency.isBlank() ? renamed.with("lead", name) : renamed;
    }

    private static List<String> renamed(List<String> names, String agency, String name) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.forEach(n -> {
            String now = same(n, agency) ? name : n;
            kept.putIfAbsent(key(now), now);
        });
        return List.copyOf(kept.values());
    }

    private static void add(Map<String, String> rows, List<String> names) {
        names.stream().filter(n -> !n.isBlank()).forEach(n -> rows.putIfAbsent(key(n), n.strip()));
    }

    static String key(String name) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        return isUneven(bare) ? SPACES.matcher(bare).replaceAll(" ") : bare;
    }

    /** Without a pattern, since every check asks for the key of every name. */
    private static boolean isUneven(String name) {
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            boolean before = space;
            char c = name.charAt(i);
            space = c == ' ' || (c >= '\t' && c <= '\r');
            if (space && (before || c == '\t' || c == '\n' || c == '\r')) {
                return true;
            }
        }
        return false;
    }
}
