package id.lintas.plugin.issue;

import java.util.ArrayList;
import java.util.List;

/** The chain of whys. Five is a custom, not a rule: fewer will do if the root cause is written. */
public final class Whys {

    public static final int USUAL = 5;

    private Whys() {}

    /** How many lines an editor shows. */
    public static int lines(List<String> whys) {
        return Math.max(USUAL, whys.size());
    }

    public static String line(List<String> whys, int index) {
        return index < whys.size() ? whys.get(index) : "";
    }

    static List<String> set(List<String> whys, int index, String text) {
        List<String> changed = new ArrayList<>(whys);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, text);
        while (!changed.isEmpty() && changed.get(changed.size() - 1).isEmpty()) {
            changed.remove(changed.size() - 1);
        }
        return List.copyOf(changed);
    }

    static long answered(List<String> whys) {
        return whys.stream().filter(w -> !w.isBlank()).count();
    }

    /** The first blank line that has an answer behind it, from 0; -1 if there is none. */
    static int gap(List<String> whys) {
        int last = -1;
        for (int i = 0; i < whys.size(); i++) {
            last = whys.get(i).isBlank() ? last : i;
        }
        for (int i = 0; i < last; i++) {
            if (whys.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
