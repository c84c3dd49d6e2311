package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Practices as an index in memory. Any thread, one at a time; to be closed. */
public final class PracticeSearch implements Closeable {

    /** A pair of terms side by side counts so much of what they score. */
    private static final float PAIR = 0.6f;

    /** How much of the score is kept by a practice that has the least of the question's terms. */
    private static final double KEPT = 0.35;

    /** What scores below this share of the best is left out, so that the list ends. */
    private static final double LEAST = 0.12;

    /** So much more for each kind of classification that agrees. */
    private static final double ALIKE = 0.15;

    private static final int MOST_KNOWN = 200;

    private final QuietLucene quiet = new QuietLucene();
    private final List<LibraryPractice> practices;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final FieldAnalyzer analyzer = new FieldAnalyzer();
    private final TermStrength similarity = new TermStrength();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final TermQueries queries = new TermQueries(analyzer);
    private final Map<Question.Term, TermScores> known = new HashMap<>();
    private final Question question = new Question();

    private PracticeSearch(List<LibraryPractice> indexed) throws IOException {
        practices = List.copyOf(indexed);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setMergeScheduler(new SerialMergeScheduler()) // the default one starts threads
                .setSimilarity(similarity)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            PracticeDocument documents = new PracticeDocument();
            for (LibraryPractice practice : practices) {
                writer.addDocument(documents.of(practice));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(similarity);
    }

    /** Reads the whole library; tens of milliseconds. */
    public static PracticeSearch over(Library library) {
        return over(library.practices());
    }

    /** The same for practices from anywhere; a second for thousands. */
    public static PracticeSearch over(List<LibraryPractice> practices) {
        try {
            return new PracticeSearch(practices);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory alone: does not happen
        }
    }

    /** Best first; nothing for a text without words. */
    public List<Hit> find(String text) {
        return find(text, Set.of());
    }

    /**
     * The same, and what is classified alike goes before what is not.
     *
     * @param codes kinds of obstacle, WoG types, practices and service patterns of what the practice is wanted for
     */
    public List<Hit> find(String text, Set<String> codes) {
        List<Question.Term> terms = question.terms(text);
        List<TermScores> scores = terms.stream().map(this::known).toList();
        double[] total = totals(terms, scores);
        for (int doc = 0; doc < total.length && !codes.isEmpty(); doc++) {
            total[doc] *= 1 + ALIKE * practices.get(doc).facetsWith(codes);
        }
        double least = LEAST * Arrays.stream(total).max().orElse(0);
        TermMatches matches = new TermMatches(scores);
        return IntStream.range(0, total.length)
                .filter(doc -> total[doc] > least)
                .mapToObj(doc -> new Ranked(doc, total[doc]))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::doc))
                .map(ranked -> matches.hit(practices.get(ranked.doc()), ranked.doc(), ranked.score()))
                .toList();
    }

    private double[] totals(List<Question.Term> terms, List<TermScores> scores) {
        double[] total = new double[practices.size()];
        for (TermScores term : scores) {
            add(total, term.weighed());
        }
        for (int i = 1; i < terms.size(); i++) {
            float[] together =
                    run(queries.together(terms.get(i - 1).text(), terms.get(i).text()));
            IntStream.range(0, together.length).forEach(doc -> total[doc] += PAIR * together[doc]);
        }
        double ideal = scores.stream().mapToDouble(TermScores::rarity).sum();
        for (int doc = 0; doc < total.length; doc++) {
            total[doc] *= total[doc] > 0 ? coverage(scores, doc, ideal) : 1;
        }
        return total;
    }

    private record Ranked(int doc, double score) {}

    /** From {@link #KEPT} to 1: the share of the question's terms, a rare one counting more. */
    private static double coverage(List<TermScores> scores, int doc, double ideal) {
        double found = 0;
        for (TermScores term : scores) {
            found += term.has(doc) ? term.rarity() : 0;
        }
        return KEPT + (1 - KEPT) * found / Math.max(ideal, 1e-9);
    }

    /** While a person types, all words but the last stay the same. */
    private TermScores known(Question.Term term) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(term, this::scores);
    }

    private TermScores scores(Question.Term term) {
        float[] inText = run(queries.forms(term.text()));
        float[] exact = either(inText, run(queries.classes(term.text())));
        float[] inProblem = run(queries.inProblem(term.text()));
        TermScores found = TermScores.of(term, exact, inText, inProblem, run(queries.similar(term)));
        return found.anywhere() || !term.isWord()
                ? found
                : TermScores.of(term, exact, inText, inProblem, run(queries.spelling(term.text())));
    }

    /** As one more field of a disjunction would count. */
    private static float[] either(float[] one, float[] other) {
        float[] both = new float[one.length];
        for (int doc = 0; doc < both.length; doc++) {
            both[doc] = Math.max(one[doc], other[doc]) + TermQueries.SECOND_FIELD * Math.min(one[doc], other[doc]);
        }
        return both;
    }

    private float[] run(Query query) {
        try {
            float[] scores = new float[practices.size()];
            searcher.search(query, new CollectorManager<IntoArray, float[]>() {
                @Override
                public IntoArray newCollector() {
                    return new IntoArray(scores);
                }

                @Override
                public float[] reduce(Collection<IntoArray> collectors) {
                    return scores;
                }
            });
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(double[] total, float[] scores) {
        for (int doc = 0; doc < total.length; doc++) {
            total[doc] += scores[doc];
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
            quiet.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
