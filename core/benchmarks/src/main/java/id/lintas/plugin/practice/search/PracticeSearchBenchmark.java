package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.Bilingual;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A question to 5,000 own practices, with all its hits, their order and their matching words, beside Lucene alone: the same
 * documents, analysis and queries for each word, in one disjunction, the best fifty. In the search's package, since the
 * floor is made of its parts. Questions hardly share words, so that what the search remembers is of no use to it.
 */
public final class PracticeSearchBenchmark {

    private static final int PRACTICES = 5_000;
    private static final int QUESTIONS = 1_500;
    private static final int WARM_UP = 500;
    private static final int BEST = 50;
    private static final double PERCENTILE = 0.99;

    private final Random random = new Random(54);
    private final List<String> words;

    private PracticeSearchBenchmark(List<String> words) {
        this.words = words;
    }

    /** @param text running text in both languages, from which practices and questions are made */
    public static List<String> run(String text) throws IOException {
        List<String> words = Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .distinct()
                .toList();
        return new PracticeSearchBenchmark(words).measure();
    }

    private List<String> measure() throws IOException {
        List<LibraryPractice> practices =
                IntStream.range(0, PRACTICES).mapToObj(this::practice).toList();
        long started = System.nanoTime();
        try (PracticeSearch search = PracticeSearch.over(practices);
                Floor floor = new Floor(practices)) {
            double index = (System.nanoTime() - started) / 2e6;
            double[] ours = new double[QUESTIONS];
            double[] raw = new double[QUESTIONS];
            for (int i = -WARM_UP; i < QUESTIONS; i++) {
                String question = words(2 + random.nextInt(3));
                boolean first = random.nextBoolean();
                double one = first ? time(() -> search.find(question)) : 0;
                double other = time(() -> floor.find(question));
                one = first ? one : time(() -> search.find(question));
                if (i >= 0) {
                    ours[i] = one;
                    raw[i] = other;
                }
            }
            return List.of(
                    line("search p99", percentile(ours, PERCENTILE), percentile(raw, PERCENTILE)),
                    line("search median", percentile(ours, 0.5), percentile(raw, 0.5)),
                    String.format("index of %,d practices: %7.1f ms, beside the window", PRACTICES, index));
        }
    }

    private static String line(String name, double ours, double raw) {
        return String.format(
                "%s in %,d practices: %7.2f ms, raw Lucene %7.2f ms  %5.2f x floor",
                name, PRACTICES, ours, raw, ours / raw);
    }

    private static double percentile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private interface Work {
        Object run() throws IOException;
    }

    private static double time(Work work) throws IOException {
        long started = System.nanoTime();
        if (work.run() == null) {
            throw new IllegalStateException("Nothing was done");
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private LibraryPractice practice(int number) {
        return new LibraryPractice(
                LibraryPractice.OWN + "p" + number,
                text(8),
                "",
                "ID",
                List.of(),
                words(4),
                List.of(),
                "",
                text(20),
                text(60),
                List.of(),
                "",
                List.of(),
                List.of(),
                text(20),
                List.of(),
                text(0),
                text(15),
                List.of(),
                "own",
                "");
    }

    private Bilingual text(int length) {
        String text = words(length);
        return new Bilingual(text, text);
    }

    /** A few words are everywhere and most are rare, as in any language. */
    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> words.get((int) (words.size() * Math.pow(random.nextDouble(), 2))))
                .collect(Collectors.joining(" "));
    }

    /** Lucene alone. */
    private static final class Floor implements AutoCloseable {

        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final FieldAnalyzer analyzer = new FieldAnalyzer();
        private final TermQueries queries = new TermQueries(analyzer);
        private final Question question = new Question();
        private final DirectoryReader reader;
        private final IndexSearcher searcher;

        Floor(List<LibraryPractice> practices) throws IOException {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                PracticeDocument documents = new PracticeDocument();
                for (LibraryPractice practice : practices) {
                    writer.addDocument(documents.of(practice));
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
        }

        Object find(String text) throws IOException {
            List<Question.Term> terms = question.terms(text);
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            List<Query> parts = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                Question.Term term = terms.get(i);
                parts.addAll(List.of(queries.forms(term.text()), queries.classes(term.text()), queries.similar(term)));
                if (i > 0) {
                    parts.add(queries.together(terms.get(i - 1).text(), term.text()));
                }
            }
            parts.forEach(part -> all.add(part, BooleanClause.Occur.SHOULD));
            return searcher.search(all.build(), BEST);
        }

        @Override
        public void close() throws IOException {
            reader.close();
            directory.close();
            analyzer.close();
        }
    }
}
