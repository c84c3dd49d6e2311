package org.example.hello;

import id.lintas.api.Verb;
import java.util.List;
import org.pf4j.Extension;

/** {@code lintas greet NAME}. */
@Extension
public final class Greet implements Verb {

    @Override
    public String name() {
        return "greet";
    }

    @Override
    public int run(List<String> arguments, Call call) throws Refusal {
        if (arguments.size() != 1) {
            throw new Refusal(USAGE, call.context().text("greet.whom"));
        }
        call.say(call.context().text("greet.line", arguments.get(0)));
        return FINE;
    }
}
