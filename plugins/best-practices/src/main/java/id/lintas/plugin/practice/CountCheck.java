package id.lintas.plugin.practice;

import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;

/** The worksheet asks for a number of practices: the setting {@code practices.min}, 2 unless said. */
final class CountCheck {

    private CountCheck() {}

    static int asked(StepContext context) {
        return context.project().settings().number("practices.min", 2);
    }

    static void check(Inspection in) {
        int there = in.data().practices().size();
        int asked = asked(in.context());
        if (there >= asked) {
            return;
        }
        Place list = Place.field("practices");
        in.add(
                there == 0
                        ? in.context().finding(Severity.ERROR, "none-adopted", list, asked)
                        : in.context().finding(Severity.ERROR, "too-few", list, there, asked));
    }
}
