package id.lintas.plugin.issue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * USG: the total is urgency + seriousness + growth, the highest comes first. Only issues that pass APKL and have all three
 * scores, its own or by votes, are ranked. Equal totals share a rank, and the next rank is left out (I, I, III).
 */
public final class Ranking {

    private final IssueAnalysis data;
    private final Rules rules;
    private final Map<String, Integer> totals = new LinkedHashMap<>();

    private Ranking(IssueAnalysis data, Rules rules) {
        this.data = data;
        this.rules = rules;
        for (Issue issue : data.issues()) {
            if (scored(issue) && !Screening.fails(issue, rules)) {
                totals.put(issue.id(), Usg.of(issue).total());
            }
        }
    }

    public static Ranking of(IssueAnalysis data, Rules rules) {
        return new Ranking(data, rules);
    }

    static boolean scored(Issue issue) {
        return Usg.of(issue).complete();
    }

    /** The total as people write it, empty if the issue is not ranked. */
    public String text(String id, Locale locale) {
        return data.issue(id).map(i -> Usg.of(i).text(total(id), locale)).orElse("");
    }

    /** True if another issue has the same total. */
    public boolean tied(String id) {
        return total(id) > 0
                && totals.values().stream().filter(t -> t == total(id)).count() > 1;
    }

    /** The total in tenths, as {@link Usg} counts; 0 if the issue is not ranked. */
    public int total(String id) {
        return totals.getOrDefault(id, 0);
    }

    /** The rank from 1, 0 if the issue is not ranked. */
    public int rank(String id) {
        int own = total(id);
        return own == 0
                ? 0
                : 1 + (int) totals.values().stream().filter(t -> t > own).count();
    }

    /** The ids of the issues in the first place; several if they tie. */
    public List<String> top() {
        return totals.keySet().stream().filter(id -> rank(id) == 1).toList();
    }

    /** Highest total first, issues not yet ranked behind them, failed ones last; otherwise as written. */
    public Comparator<Issue> order() {
        List<String> written = data.issues().stream().map(Issue::id).toList();
        return Comparator.comparing((Issue i) -> Screening.fails(i, rules))
                .thenComparing(i -> -total(i.id()))
                .thenComparing(i -> written.indexOf(i.id()));
    }

    /** The rank as a Roman numeral, empty if the issue is not ranked. */
    public String roman(String id) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] numerals = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = rank(id);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(numerals[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }
}
