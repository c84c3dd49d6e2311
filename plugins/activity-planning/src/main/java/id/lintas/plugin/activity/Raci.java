package id.lintas.plugin.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who has which role in an activity. An agency holds nothing, R, A, both R and A, C, or I. */
public final class Raci {

    /** What is wrong with the roles of an activity, most serious first. */
    public enum Problem {
        NONE,
        NO_ROLES,
        NO_ACCOUNTABLE,
        SEVERAL_ACCOUNTABLE,
        NO_RESPONSIBLE
    }

    private Raci() {}

    public static Set<Role> roles(Activity activity, String agency) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (Agencies.contains(role.holders(activity), agency)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Gives the role, or takes it back. R and A go together; C and I stand alone. */
    public static Activity toggle(Activity activity, String agency, Role role) {
        Set<Role> now = roles(activity, agency);
        Set<Role> next = EnumSet.noneOf(Role.class);
        boolean paired = role == Role.R || role == Role.A;
        now.stream().filter(r -> paired && (r == Role.R || r == Role.A)).forEach(next::add);
        if (now.contains(role)) {
            next.remove(role);
        } else {
            next.add(role);
        }
        return set(activity, agency, next);
    }

    /** The next of: nothing, R, A, C, I; R with A goes on to C. */
    public static Activity cycle(Activity activity, String agency) {
        List<Role> now = List.copyOf(roles(activity, agency));
        List<Role> all = List.of(Role.values());
        int next = now.isEmpty() ? 0 : all.indexOf(now.get(now.size() - 1)) + 1;
        return set(activity, agency, next < all.size() ? EnumSet.of(all.get(next)) : EnumSet.noneOf(Role.class));
    }

    public static Activity clear(Activity activity, String agency) {
        return set(activity, agency, EnumSet.noneOf(Role.class));
    }

    /** Gives a role without taking another. */
    public static Activity give(Activity activity, String agency, Role role) {
        return roles(activity, agency).contains(role) ? activity : toggle(activity, agency, role);
    }

    /** Makes the agency the one that answers; the others that did become R unless they are already. */
    public static Activity onlyAccountable(Activity activity, String agency) {
        Activity changed = activity;
        for (String other : activity.accountable()) {
            if (!Agencies.same(other, agency)) {
                changed = set(changed, other, EnumSet.of(Role.R));
            }
        }
        return give(changed, agency, Role.A);
    }

    public static Problem problem(Activity activity) {
        long accountable =
                activity.accountable().stream().filter(n -> !n.isBlank()).count();
        boolean responsible = activity.responsible().stream().anyMatch(n -> !n.isBlank());
        boolean others = Stream.concat(activity.consulted().stream(), activity.informed().stream())
                .anyMatch(n -> !n.isBlank());
        if (accountable == 0) {
            return responsible || others ? Problem.NO_ACCOUNTABLE : Problem.NO_ROLES;
        }
        if (accountable > 1) {
            return Problem.SEVERAL_ACCOUNTABLE;
        }
        return responsible ? Problem.NONE : Problem.NO_RESPONSIBLE;
    }

    private static Activity set(Activity activity, String agency, Set<Role> roles) {
        Activity changed = activity;
        for (Role role : Role.values()) {
            List<String> holders = new ArrayList<>(role.holders(activity));
            boolean holds = Agencies.contains(holders, agency);
            if (holds && !roles.contains(role)) {
                holders = new ArrayList<>(Agencies.without(holders, agency));
            } else if (!holds && roles.contains(role)) {
                holders.add(agency);
            }
            changed = role.withHolders(changed, holders);
        }
        return changed;
    }
}
