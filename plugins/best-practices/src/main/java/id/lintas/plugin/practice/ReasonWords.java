package id.lintas.plugin.practice;

import id.lintas.api.StepContext;
import id.lintas.plugin.practice.fit.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons as a person reads them. */
public final class ReasonWords {

    /** So many of the group's items are named. */
    private static final int MOST_ITEMS = 3;

    private final StepContext context;
    private final Terms terms;

    public ReasonWords(StepContext context) {
        this.context = context;
        terms = new Terms(context);
    }

    /** What speaks for the practice, in one line; empty if nothing does. */
    public String fits(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.kind().fits())
                .map(this::one)
                .collect(Collectors.joining(" · "));
    }

    /** What sets it apart, in one line; empty if nothing does. */
    public String differs(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.kind().fits())
                .map(this::one)
                .collect(Collectors.joining("; "));
    }

    /** One reason alone. */
    public String one(Reason reason) {
        List<String> values = reason.values();
        return switch (reason.kind()) {
            case PROBLEM -> context.text("reason.problem", quoted(values));
            case WORDS -> quoted(values);
            case SIMILAR -> context.text("reason.similar", quoted(values));
            case OBSTACLE -> context.text("reason.obstacle", items(reason), terms.code(values.get(0)));
            case WOG_TYPE -> context.text("reason.type", items(reason), terms.code(values.get(0)));
            case ABROAD ->
                context.text("reason.abroad", values.stream().map(terms::place).collect(Collectors.joining(", ")));
            case LEVEL -> context.text("reason.level", terms.level(values.get(0)), terms.level(values.get(1)));
            case SCALE -> context.text("reason.scale", values.toArray());
            case ENDED -> context.text("reason.ended", values.get(0));
            case ABSENT -> context.text("reason.absent", quoted(values));
        };
    }

    private String items(Reason reason) {
        List<String> items = reason.items();
        String first = items.stream().limit(MOST_ITEMS).collect(Collectors.joining(", "));
        return items.size() > MOST_ITEMS ? first + " …" : first;
    }

    private String quoted(List<String> words) {
        return words.stream().map(word -> context.text("reason.word", word)).collect(Collectors.joining(", "));
    }
}
