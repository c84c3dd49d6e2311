package id.lintas.plugin.practice;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.ProjectView.OpenEnd;
import id.lintas.api.Records;
import id.lintas.api.Severity;
import java.util.List;
import java.util.Optional;

/** A practice is for an activity or an obstacle, and what it is for is there. */
final class LinkCheck {

    private LinkCheck() {}

    static void check(Inspection in, Practice practice) {
        OpenEnd end = end(practice);
        if (!practice.isLinked() && in.context().project().isOpen(end.item(), end.lacks())) {
            in.add(in.finding(Severity.ERROR, "for-nothing", practice, "activities")
                    .of(end));
        }
        dangling(in, practice, "activities", practice.activities());
        dangling(in, practice, "obstacles", practice.obstacles());
    }

    private static OpenEnd end(Practice practice) {
        return new OpenEnd(new ItemRef(PracticeStep.ID, practice.id()), Item.OBSTACLE);
    }

    private static void dangling(Inspection in, Practice practice, String field, List<ItemRef> refs) {
        Optional<ItemRef> gone = refs.stream()
                .filter(ref -> in.context().project().item(ref).isEmpty())
                .findFirst();
        gone.ifPresent(ref -> in.add(in.finding(Severity.WARNING, "link-gone", practice, field, ref.id())
                .of(end(practice))
                .withFix(
                        in.context().text("fix.link-gone", ref.id()),
                        data -> data.change(
                                practice.id(), p -> Records.with(p, field, without(refs(p, field), ref))))));
    }

    /** Read when the fix is carried out, since links may have been added since the check. */
    private static List<ItemRef> refs(Practice practice, String field) {
        return field.equals("activities") ? practice.activities() : practice.obstacles();
    }

    private static List<ItemRef> without(List<ItemRef> refs, ItemRef gone) {
        return refs.stream().filter(ref -> !ref.equals(gone)).toList();
    }
}
