package id.lintas.app.editing;

import id.lintas.api.CaseText.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the paragraphs of an edited text their ids. A paragraph keeps its id as long as its text stays, wherever it moves
 * to by what is put in before it; one that was changed in its place keeps it too. An id that was in use is never given to
 * another paragraph.
 */
final class Paragraphs {

    private final List<Paragraph> old;
    private final List<String> now;
    private int highest;

    private Paragraphs(List<Paragraph> old, List<String> now, Set<String> taken) {
        this.old = old;
        this.now = now;
        Set<String> all = new HashSet<>(taken);
        old.forEach(p -> all.add(p.id()));
        this.highest = all.stream()
                .filter(id -> id.matches("p\\d{1,8}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
    }

    /** @param taken ids that something still refers to, though their paragraph is gone */
    static List<Paragraph> edited(List<Paragraph> old, List<String> now, Set<String> taken) {
        return new Paragraphs(old, now, taken).match();
    }

    private List<Paragraph> match() {
        int[][] common = common();
        List<Paragraph> result = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        List<Integer> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(i, j)) {
                replace(gone, come, result);
                result.add(old.get(i++));
                j++;
            } else if (j >= now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(i++);
            } else {
                come.add(j++);
            }
        }
        replace(gone, come, result);
        return result;
    }

    /** Between two paragraphs that stayed: as many as there were are the same, changed; else the most alike are. */
    private void replace(List<Integer> gone, List<Integer> come, List<Paragraph> result) {
        Map<Integer, String> ids = new HashMap<>();
        for (int k = 0; k < gone.size(); k++) {
            int heir = gone.size() == come.size()
                    ? come.get(k)
                    : mostAlike(old.get(gone.get(k)).text(), come, ids);
            ids.putIfAbsent(heir, old.get(gone.get(k)).id());
        }
        come.forEach(c -> result.add(new Paragraph(ids.computeIfAbsent(c, x -> fresh()), now.get(c))));
        gone.clear();
        come.clear();
    }

    /** The one that holds most of the text, or of which it holds most: it was split, joined or written on. */
    private int mostAlike(String text, List<Integer> come, Map<Integer, String> ids) {
        int best = -1;
        int most = 0;
        for (int c : come) {
            String other = now.get(c);
            boolean alike = text.contains(other) || other.contains(text);
            int shared = alike ? Math.min(text.length(), other.length()) : 0;
            if (shared > most && !ids.containsKey(c)) {
                best = c;
                most = shared;
            }
        }
        return best;
    }

    private String fresh() {
        return "p" + ++highest;
    }

    private boolean same(int i, int j) {
        return old.get(i).text().equals(now.get(j));
    }

    /** The length of the longest common run of the rests from i and j on. */
    private int[][] common() {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = same(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
