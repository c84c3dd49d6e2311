package id.lintas.plugin.activity;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity across agencies. Values that are chosen are ids of {@link Vocabulary}, empty for none.
 *
 * @param deed what is done together, an answer of {@link TypeRules}, as are {@code duration}, {@code budget} and {@code
 *     command}
 * @param causes what it answers, items of the issue analysis
 * @param type one of the nine WoG types; the category follows from it
 * @param secondType another type, where one is not enough
 * @param responsible agencies that do it (R); at least one
 * @param accountable the agency that answers for it (A); exactly one, more only until the group has decided
 * @param start first month, counted from 1 at the start of the plan, at most {@link ActivityPlan#LAST_MONTH}; 0 for none
 * @param end last month, that month included
 * @param baseline a number as written, with a note if need be: {@code "40 (ilustratif)"}
 * @param due the month in which the target is reached; 0 for none
 * @param dueDate the day by which it is reached as an ISO date, in a plan with dates; empty for none
 * @param startDate first day as an ISO date, in a plan with dates; empty for none
 * @param endDate last day, that day included
 * @param after the activities that have to be finished first
 * @param raised benefits that it raises
 * @param lowered what it lowers
 */
public record Activity(
        String id,
        String name,
        String description,
        List<ItemRef> causes,
        String type,
        String secondType,
        String typeReason,
        String deed,
        String duration,
        String budget,
        String command,
        String practice,
        String servicePattern,
        String serviceKind,
        String lead,
        List<String> partners,
        List<String> responsible,
        List<String> accountable,
        List<String> consulted,
        List<String> informed,
        int start,
        int end,
        String startDate,
        String endDate,
        List<ItemRef> after,
        String output,
        String indicator,
        String unit,
        String baseline,
        String target,
        int due,
        String dueDate,
        List<String> raised,
        List<String> lowered)
        implements HasId {

    public static Activity blank(String id) {
        List<String> none = List.of();
        return new Activity(
                id, "", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", none, none, none, none, none, 0, 0,
                "", "", List.of(), "", "", "", "", "", 0, "", none, none);
    }

    /** A copy with one component changed. */
    public Activity with(String component, @Nullable Object value) {
        return Records.with(this, component, value);
    }

    public boolean answers(ItemRef cause) {
        return causes.contains(cause);
    }

    /** The ids of the activities that have to be finished first. */
    public List<String> predecessors() {
        return after.stream()
                .filter(r -> r.step().equals(ActivityPlanningStep.ID))
                .map(ItemRef::id)
                .toList();
    }

    /** Nothing was written yet: neither a name nor what is done. */
    boolean untouched() {
        return name.isBlank() && description.isBlank();
    }

    /** The partners that are not the leading agency itself. */
    List<String> otherPartners() {
        return partners.stream()
                .filter(p -> !p.isBlank() && !Agencies.same(p, lead))
                .toList();
    }

    boolean scheduled() {
        return start >= 1 && start <= end && end <= ActivityPlan.LAST_MONTH;
    }
}
