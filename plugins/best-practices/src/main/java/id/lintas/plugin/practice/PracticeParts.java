package id.lintas.plugin.practice;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.util.List;
import java.util.function.Predicate;

/** How far the task is: practices found, lessons written, practices tied to the group's work. */
final class PracticeParts {

    private final PracticeData data;
    private final StepContext context;

    PracticeParts(PracticeData data, StepContext context) {
        this.data = data;
        this.context = context;
    }

    List<Part> parts() {
        int asked = Math.max(1, CountCheck.asked(context));
        Place list = Place.field("practices");
        int found = Math.min(asked, data.practices().size());
        return List.of(
                new Part("search", context.text("part.search"), found, asked, list),
                each("lesson", "lesson", p -> !p.lesson().isBlank()),
                each("links", "activities", Practice::isLinked));
    }

    private Part each(String id, String field, Predicate<Practice> done) {
        int count = (int) data.practices().stream().filter(done).count();
        Place place = data.practices().stream()
                .filter(done.negate())
                .findFirst()
                .or(() -> data.practices().stream().findFirst())
                .map(p -> Place.of(p.id(), field))
                .orElse(Place.field("practices"));
        return new Part(
                id,
                context.text("part." + id),
                count,
                Math.max(1, data.practices().size()),
                place);
    }
}
