package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The library as an index in memory. Any thread, one at a time; to be closed. */
public final class PracticeSearch implements Closeable {

    /** A pair of terms side by side counts so much of what they score. */
    private static final float PAIR = 0.6f;

    /** How much of the score is kept by a practice that has the least of the question's terms. */
    private static final double KEPT = 0.35;

    /** What scores below this share of the best is left out, so that the list ends. */
    private static final double LEAST = 0.12;

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

    private PracticeSearch(Library library) throws IOException {
        practices = library.practices();
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
        try {
            return new PracticeSearch(library);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory alone: does not happen
        }
    }

    /** Best first; nothing for a text without words. */
    public List<Hit> find(String text) {
        List<Question.Term> terms = question.terms(text);
        List<TermScores> scores = terms.stream().map(this::known).toList();
        double[] total = new double[practices.size()];
        for (TermScores term : scores) {
            add(total, term.weighed());
        }
        for (int i = 1; i < terms.size(); i++) {
            Query pair = queries.together(terms.get(i - 1).text(), terms.get(i).text());
            float[] together = run(pair);
            IntStream.range(0, together.length).forEach(doc -> total[doc] += PAIR * together[doc]);
        }
        double ideal = scores.stream().mapToDouble(TermScores::rarity).sum();
        for (int doc = 0; doc < total.length; doc++) {
            total[doc] *= coverage(scores, doc, ideal);
        }
        double least = LEAST * Arrays.stream(total).max().orElse(0);
        return IntStream.range(0, total.length)
                .filter(doc -> total[doc] > least)
                .mapToObj(doc -> new Ranked(doc, total[doc]))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::doc))
                .map(ranked -> hit(ranked.doc(), scores))
                .toList();
    }

    private record Ranked(int doc, double score) {}

    /** From {@link #KEPT} to 1: the share of the question's terms, a rare one counting more. */
    private static double coverage(List<TermScores> scores, int doc, double ideal) {
        double found = scores.stream()
                .filter(term -> term.has(doc))
                .mapToDouble(TermScores::rarity)
                .sum();
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
        float[] exact = run(queries.forms(term.text()));
        float[] similar = run(queries.similar(term));
        TermScores found = new TermScores(term, exact, similar);
        return found.anywhere() || !term.isWord()
                ? found
                : new TermScores(term, exact, run(queries.spelling(term.text())));
    }

    private float[] run(Query query) {
        try {
            float[] scores = new float[practices.size()];
            for (ScoreDoc doc : searcher.search(query, practices.size()).scoreDocs) {
                scores[doc.doc] = doc.score;
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hit hit(int doc, List<TermScores> scores) {
        List<String> words = new ArrayList<>();
        List<String> similar = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (TermScores term : scores) {
            List<String> list = term.exact()[doc] > 0 ? words : term.has(doc) ? similar : absent;
            list.add(term.term().shown());
        }
        return new Hit(practices.get(doc), List.copyOf(words), List.copyOf(similar), List.copyOf(absent));
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
