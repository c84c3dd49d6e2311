package id.lintas.app.mark;

import id.lintas.api.Item;
import id.lintas.engine.review.Reviewed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a comment can be about: an item, a whole task, or the whole project.
 *
 * @param step empty for the whole project
 * @param item empty for a whole task
 * @param label what a person reads
 */
record Spot(String step, String item, String label) {

    private static final int LONGEST = 60;

    /** @param titles of steps */
    static List<Spot> of(Reviewed reviewed, String whole, UnaryOperator<String> titles) {
        List<Spot> all = new ArrayList<>(List.of(new Spot("", "", whole)));
        reviewed.steps().forEach(s -> {
            all.add(new Spot(s.step(), "", titles.apply(s.step())));
            reviewed.items().stream()
                    .filter(i -> i.ref().step().equals(s.step()))
                    .forEach(i -> all.add(new Spot(s.step(), i.ref().id(), label(i))));
        });
        return all;
    }

    private static String label(Item item) {
        String text = item.ref().id() + "  " + item.label().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Found by its first letters. */
    @Override
    public String toString() {
        return label;
    }
}
