package id.lintas.engine.review.similar;

import id.lintas.engine.review.similar.Corpus.Match;
import id.lintas.engine.review.similar.Vocabulary.Word;
import id.lintas.engine.search.Passage;
import id.lintas.engine.task.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds projects with passages that are alike, word for word, in another order, or in part with other words. */
public final class NearCopies {

    /** A pair with less in common is not worth a facilitator's evening. */
    public static final double LEAST_SHARE = 0.05;

    private static final int LEAST_WORDS = 4;
    private static final double LEAST_COMMON_WORDS = 12;

    private final Given given;

    /** @param given what comes with the worksheet and the plugins; the cases of the projects are added */
    public NearCopies(Given given) {
        this.given = given;
    }

    /** The largest share first. Two projects of earlier classes are not compared. */
    public List<NearPair> find(List<Source> sources, Progress progress) {
        Corpus corpus = new Corpus(given, LEAST_WORDS);
        for (Source source : sources) {
            source.reviewed().caseText().paragraphs().forEach(p -> given.add(p.text()));
        }
        for (int i = 0; i < sources.size(); i++) {
            List<Passage> answers = sources.get(i).reviewed().answers();
            for (int j = 0; j < answers.size(); j++) {
                corpus.add(i, j, answers.get(j).text());
            }
        }
        Map<List<Integer>, List<Match>> byPair = new HashMap<>();
        for (Match match : corpus.matches(progress)) {
            int one = match.one().owner();
            int other = match.other().owner();
            if (!sources.get(one).earlier() || !sources.get(other).earlier()) {
                byPair.computeIfAbsent(List.of(one, other), k -> new ArrayList<>())
                        .add(match);
            }
        }
        Map<Integer, Integer> own = corpus.ownWords();
        List<NearPair> pairs = new ArrayList<>();
        byPair.forEach((pair, matches) -> {
            List<Match> best = best(matches);
            double common = best.stream().mapToDouble(NearCopies::words).sum();
            double share = common / Math.max(1, Math.min(own.get(pair.get(0)), own.get(pair.get(1))));
            if (share >= LEAST_SHARE && common >= LEAST_COMMON_WORDS) {
                pairs.add(pair(sources.get(pair.get(0)), sources.get(pair.get(1)), Math.min(1, share), best));
            }
        });
        pairs.sort(Comparator.comparingDouble(NearPair::share)
                .reversed()
                .thenComparing(p -> p.one().submission().name())
                .thenComparing(p -> p.other().submission().name()));
        return pairs;
    }

    /** Each passage once, with the one that is most like it. */
    private static List<Match> best(List<Match> matches) {
        Set<Integer> one = new HashSet<>();
        Set<Integer> other = new HashSet<>();
        List<Match> best = new ArrayList<>();
        matches.stream()
                .sorted(Comparator.comparingDouble(NearCopies::words).reversed())
                .filter(m -> !one.contains(m.one().number())
                        && !other.contains(m.other().number()))
                .forEach(m -> {
                    one.add(m.one().number());
                    other.add(m.other().number());
                    best.add(m);
                });
        return best;
    }

    private static double words(Match match) {
        return match.likeness() * shorter(match);
    }

    private static int shorter(Match match) {
        return Math.min(match.one().size(), match.other().size());
    }

    private NearPair pair(Source one, Source other, double share, List<Match> matches) {
        boolean turned = one.earlier();
        List<Evidence> evidence = matches.stream()
                .map(m -> evidence(
                        one.reviewed().answers().get(m.one().number()),
                        other.reviewed().answers().get(m.other().number()),
                        m))
                .map(e -> turned ? turned(e) : e)
                .toList();
        return turned ? new NearPair(other, one, share, evidence) : new NearPair(one, other, share, evidence);
    }

    private static Evidence turned(Evidence e) {
        return new Evidence(
                /* one= */ e.other(),
                /* other= */ e.one(),
                e.likeness(),
                e.words(),
                /* sameInOne= */ e.sameInOther(),
                /* sameInOther= */ e.sameInOne());
    }

    private Evidence evidence(Passage one, Passage other, Match match) {
        return new Evidence(
                one,
                other,
                match.likeness(),
                shorter(match),
                same(one.text(), match.one(), match.other()),
                same(other.text(), match.other(), match.one()));
    }

    private List<Span> same(String text, Corpus.Text here, Corpus.Text there) {
        List<Word> words = given.vocabulary().words(text);
        Set<Integer> others = new HashSet<>();
        Arrays.stream(there.sorted()).forEach(others::add);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            if (others.contains(here.word(i))) {
                Word word = words.get(here.place(i));
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }
}
