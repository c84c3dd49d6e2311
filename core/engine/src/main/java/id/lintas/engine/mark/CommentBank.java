package id.lintas.engine.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a reviewer has said before, so that it need not be written again. It learns from use: the most used comes first.
 *
 * @param entries each with another criterion or text
 */
public record CommentBank(List<Entry> entries) {

    /** The oldest of the least used give way to new ones. */
    static final int MOST = 500;

    /** @param used how often; at least 1 */
    public record Entry(String criterion, String text, int used) {}

    public CommentBank {
        entries = List.copyOf(entries);
    }

    public CommentBank learned(String criterion, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return this;
        }
        int before = entries.stream()
                .filter(e -> is(e, criterion, said))
                .mapToInt(Entry::used)
                .sum();
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(criterion, said, before + 1));
        entries.stream().filter(e -> !is(e, criterion, said)).forEach(all::add);
        if (all.size() > MOST) {
            int least = all.stream().mapToInt(Entry::used).min().orElse(0);
            for (int i = all.size() - 1; i >= 0 && all.size() > MOST; i--) {
                if (all.get(i).used() == least) {
                    all.remove(i);
                }
            }
        }
        return new CommentBank(all);
    }

    public CommentBank without(Entry entry) {
        return new CommentBank(entries.stream().filter(e -> !e.equals(entry)).toList());
    }

    /**
     * Those of a criterion, most used first; then those of the others.
     *
     * @param typed only texts in which these words stand, if any
     */
    public List<Entry> suggest(String criterion, String typed, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(e -> e.text().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Entry e) -> !e.criterion().equals(criterion))
                        .thenComparing(Comparator.comparingInt(Entry::used).reversed()))
                .limit(most)
                .toList();
    }

    private static boolean is(Entry entry, String criterion, String text) {
        return entry.criterion().equals(criterion) && entry.text().equals(text);
    }
}
