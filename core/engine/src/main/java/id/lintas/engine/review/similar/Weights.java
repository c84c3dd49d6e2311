package id.lintas.engine.review.similar;

import id.lintas.engine.review.similar.Corpus.Text;
import java.util.Arrays;
import java.util.List;

/** How much a word says: the fewer owners use it, the more (inverse document frequency), and how alike two texts are by that. */
final class Weights {

    private final double[] weights;

    Weights(List<Text> texts, int owners, int words) {
        int[] used = new int[words];
        int[] last = new int[words];
        Arrays.fill(last, -1);
        for (Text text : texts) {
            for (int word : text.sorted()) {
                if (last[word] != text.owner()) {
                    last[word] = text.owner();
                    used[word]++;
                }
            }
        }
        weights = new double[words];
        for (int i = 0; i < words; i++) {
            // Twice means half of what once means and so on; never nothing.
            weights[i] = Math.log(1 + (double) owners / Math.max(1, used[i])) + 0.1;
        }
        // Once for each text, as it is compared with many.
        texts.forEach(text -> text.weigh(sum(text.sorted())));
    }

    /**
     * The common weight of the own words of both, of the mean of both (Dice). If half of the neighbours in the shorter are
     * neighbours in the longer, it is the share of the shorter that counts, so that a sentence is found in a paragraph.
     */
    double likeness(Text one, Text other) {
        int[] a = one.sorted();
        int[] b = other.sorted();
        double common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common += weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        double all = one.weight();
        double others = other.weight();
        double dice = 2 * common / (all + others);
        double contained = common / Math.min(all, others);
        boolean may = contained > dice && contained >= Corpus.ALIKE;
        return may && neighbours(one, other) ? contained : dice;
    }

    private double sum(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += weights[word];
        }
        return sum;
    }

    private static boolean neighbours(Text one, Text other) {
        boolean first = one.size() <= other.size();
        long[] inLonger = pairs(first ? other : one);
        Arrays.sort(inLonger);
        long[] inShorter = pairs(first ? one : other);
        long found = Arrays.stream(inShorter)
                .filter(p -> Arrays.binarySearch(inLonger, p) >= 0)
                .count();
        return inShorter.length > 0 && found * 2 >= inShorter.length;
    }

    private static long[] pairs(Text text) {
        long[] pairs = new long[Math.max(0, text.size() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Shingles.pair(text.word(i), text.word(i + 1));
        }
        return pairs;
    }
}
