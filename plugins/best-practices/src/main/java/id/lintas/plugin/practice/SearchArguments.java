package id.lintas.plugin.practice;

import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code lintas practices search} was asked.
 *
 * @param top at most so many
 */
record SearchArguments(String query, int top, boolean json) {

    private static final int TOP = 10;
    private static final int MOST = 10_000;

    static SearchArguments of(List<String> arguments, StepContext context) throws Verb.Refusal {
        int top = TOP;
        boolean json = false;
        List<String> words = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String option = equals < 0 ? argument : argument.substring(0, equals);
            switch (option) {
                case "--top" -> top = number(value(argument, equals, rest, context), context);
                case "--format" -> json = isJson(value(argument, equals, rest, context), context);
                default -> words.add(word(argument, context));
            }
        }
        boolean search = words.size() > 1 && words.get(0).equals("search");
        String query = search ? String.join(" ", words.subList(1, words.size())) : "";
        if (query.isBlank()) {
            throw refusal(context.text("verb.usage"));
        }
        return new SearchArguments(query.strip(), top, json);
    }

    private static String word(String argument, StepContext context) throws Verb.Refusal {
        if (argument.startsWith("--")) {
            throw refusal(context.text("verb.unknown", argument));
        }
        return argument;
    }

    private static String value(String argument, int equals, Iterator<String> rest, StepContext context)
            throws Verb.Refusal {
        if (equals >= 0) {
            return argument.substring(equals + 1);
        }
        if (!rest.hasNext()) {
            throw refusal(context.text("verb.value", argument));
        }
        return rest.next();
    }

    private static int number(String text, StepContext context) throws Verb.Refusal {
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST) {
            throw refusal(context.text("verb.top", text));
        }
        return number;
    }

    private static boolean isJson(String text, StepContext context) throws Verb.Refusal {
        if (!List.of("text", "json").contains(text)) {
            throw refusal(context.text("verb.format", text));
        }
        return text.equals("json");
    }

    private static Verb.Refusal refusal(String sentence) {
        return new Verb.Refusal(Verb.USAGE, sentence);
    }
}
