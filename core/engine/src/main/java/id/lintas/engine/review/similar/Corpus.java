package id.lintas.engine.review.similar;

import id.lintas.engine.review.similar.Vocabulary.Word;
import id.lintas.engine.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts of several owners, and which of them are alike: an inverted index of pairs of neighbouring words finds candidates by
 * their rarest pairs, and the weights of all their words decide.
 */
final class Corpus {

    /** Below this share of common weight two texts are not alike. Independent sentences on one subject stay below 0.4. */
    static final double ALIKE = 0.5;

    private static final int RAREST = 16;
    private static final int MOST_POSTINGS = 100;

    /** A text of an owner. */
    static final class Text {

        private final int owner;
        private final int number;
        private final int[] words;
        /** The places of the words that were not given. */
        private int[] own = new int[0];
        /** Those words, in the order of their numbers. */
        private int[] sorted = new int[0];

        private double weight;

        Text(int owner, int number, int[] words) {
            this.owner = owner;
            this.number = number;
            this.words = words;
        }

        private void own(int[] places) {
            own = places;
            sorted = new int[places.length];
            for (int i = 0; i < places.length; i++) {
                sorted[i] = words[places[i]];
            }
            Arrays.sort(sorted);
        }

        int owner() {
            return owner;
        }

        int number() {
            return number;
        }

        int size() {
            return own.length;
        }

        int place(int i) {
            return own[i];
        }

        int word(int i) {
            return words[own[i]];
        }

        int[] sorted() {
            return sorted;
        }

        /** Of all its own words together. */
        double weight() {
            return weight;
        }

        void weigh(double all) {
            weight = all;
        }
    }

    /** @param likeness between 0 and 1 */
    record Match(Text one, Text other, double likeness) {}

    private final Given given;
    private final List<Text> texts = new ArrayList<>();
    private final int least;
    private int owners;

    /** @param least how many words of its own a text must have to be compared */
    Corpus(Given given, int least) {
        this.given = given;
        this.least = least;
    }

    /** To be called for one owner after the other. */
    void add(int owner, int number, String text) {
        Vocabulary vocabulary = given.vocabulary();
        List<Word> words = vocabulary.words(text);
        texts.add(new Text(owner, number, Vocabulary.numbers(words)));
        owners = Math.max(owners, owner + 1);
    }

    /** Of different owners. What most owners have word for word counts as given, too. */
    List<Match> matches(Progress progress) {
        Tally rows = new Tally();
        for (Text text : texts) {
            for (int i = 0; i + Shingles.ROW <= text.words.length; i++) {
                rows.add(Shingles.row(text.words, i), text.owner);
            }
        }
        int most = Math.min(MOST_POSTINGS, Math.max(3, owners / 2));
        texts.forEach(t -> t.own(own(t.words, rows, most)));
        return new Pairing(texts, new Weights(texts, owners, given.vocabulary().size()), least)
                .matches(most, RAREST, progress);
    }

    private int[] own(int[] words, Tally rows, int most) {
        boolean[] given = this.given.marked(words);
        for (int i = 0; i + Shingles.ROW <= words.length; i++) {
            if (rows.projects(Shingles.row(words, i)) > most) {
                given[i] = true;
                given[i + 1] = true;
                given[i + 2] = true;
            }
        }
        int[] own = new int[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if (!given[i]) {
                own[count++] = i;
            }
        }
        return Arrays.copyOf(own, count);
    }

    /** How many words of its own each owner has, short texts left out. */
    Map<Integer, Integer> ownWords() {
        Map<Integer, Integer> all = new HashMap<>();
        for (Text text : texts) {
            if (text.own.length >= least) {
                all.merge(text.owner, text.own.length, Integer::sum);
            }
        }
        return all;
    }
}
