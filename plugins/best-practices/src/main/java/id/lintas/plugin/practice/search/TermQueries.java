package id.lintas.plugin.practice.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The queries for a term: as it stands, by its synonyms, by its beginning, by its spelling. */
final class TermQueries {

    private static final Map<String, Float> FIELDS = Map.of(
            PracticeDocument.TITLE, 2.5f,
            PracticeDocument.CORE, 1.4f,
            PracticeDocument.BODY, 1f,
            PracticeDocument.WHO, 1f,
            PracticeDocument.PLACE, 3f);

    /** What the library says of a practice, not the practice itself. */
    private static final Map<String, Float> CLASSES = Map.of(PracticeDocument.KIND, 0.9f, PracticeDocument.REGION, 3f);

    private static final float STEMMED = 0.8f;
    private static final float OTHER_ROOT = 0.5f;
    private static final float SYNONYM = 0.6f;
    private static final float SCATTERED = 0.4f;
    private static final int NEAR = 6;
    private static final float SPELLING = 0.6f;

    /** How much a second field that also has the term adds. */
    static final float SECOND_FIELD = 0.25f;

    private final QueryBuilder builder;

    TermQueries(Analyzer analyzer) {
        builder = new QueryBuilder(analyzer);
    }

    /** The term in any of its forms. */
    Query forms(String text) {
        return forms(FIELDS, text);
    }

    /** The term where the library classifies a practice. */
    Query classes(String text) {
        return forms(CLASSES, text);
    }

    private Query forms(Map<String, Float> where, String text) {
        List<Query> fields = new ArrayList<>();
        where.forEach((field, boost) -> {
            List<Query> forms = new ArrayList<>();
            add(forms, phrase(field + FieldAnalyzer.PLAIN, text), 1f);
            add(forms, phrase(field + FieldAnalyzer.INDONESIAN, text), STEMMED);
            add(forms, phrase(field + FieldAnalyzer.ENGLISH, text), STEMMED);
            for (Query root : roots(field + FieldAnalyzer.INDONESIAN, text)) {
                add(forms, root, OTHER_ROOT);
            }
            if (!forms.isEmpty()) {
                fields.add(new BoostQuery(new DisjunctionMaxQuery(forms, 0f), boost));
            }
        });
        return new DisjunctionMaxQuery(fields, SECOND_FIELD);
    }

    /** The term in any of its forms where a practice tells of its problem. */
    Query inProblem(String text) {
        List<Query> forms = new ArrayList<>();
        for (String shape : List.of(FieldAnalyzer.PLAIN, FieldAnalyzer.INDONESIAN, FieldAnalyzer.ENGLISH)) {
            add(forms, phrase(PracticeDocument.PROBLEM + shape, text), 1f);
        }
        return new ConstantScoreQuery(new DisjunctionMaxQuery(forms, 0f));
    }

    /** The term's other expressions and the words that begin with it. */
    Query similar(Question.Term term) {
        List<Query> others = new ArrayList<>();
        for (String synonym : term.synonyms()) {
            add(others, forms(synonym), SYNONYM);
            add(others, classes(synonym), SYNONYM);
            add(others, near(synonym), SCATTERED);
        }
        if (!term.isWord()) {
            add(others, near(term.text()), SYNONYM);
        }
        if (term.isWord() && term.text().length() >= 3) {
            add(others, new TermQuery(new Term(PracticeDocument.ALL + FieldAnalyzer.PREFIX, term.text())), SYNONYM);
        }
        return new DisjunctionMaxQuery(others, 0.1f);
    }

    /** The words of an expression in any order, not far from each other. */
    private @Nullable Query near(String text) {
        return text.indexOf(' ') < 0
                ? null
                : builder.createPhraseQuery(PracticeDocument.ALL + FieldAnalyzer.INDONESIAN, text, NEAR);
    }

    /** Words that are spelled nearly so: one letter apart, two for long ones. */
    Query spelling(String word) {
        int apart = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        List<Query> fields = new ArrayList<>();
        FIELDS.forEach((field, boost) ->
                add(fields, new FuzzyQuery(new Term(field + FieldAnalyzer.PLAIN, word), apart, 1), boost * SPELLING));
        return new DisjunctionMaxQuery(fields, SECOND_FIELD);
    }

    /** Two terms side by side, at most two words apart. */
    Query together(String first, String second) {
        List<Query> shapes = new ArrayList<>();
        for (String shape : List.of(FieldAnalyzer.PLAIN, FieldAnalyzer.INDONESIAN, FieldAnalyzer.ENGLISH)) {
            Query pair = builder.createPhraseQuery(PracticeDocument.ALL + shape, first + " " + second, 2);
            add(shapes, pair, 1f);
        }
        return new DisjunctionMaxQuery(shapes, 0f);
    }

    private @Nullable Query phrase(String field, String text) {
        return builder.createPhraseQuery(field, text, 0);
    }

    private List<Query> roots(String field, String text) {
        if (!(phrase(field, text) instanceof TermQuery stem)) {
            return List.of();
        }
        return Roots.alternatives(stem.getTerm().text()).stream()
                .map(root -> (Query) new TermQuery(new Term(field, root)))
                .toList();
    }

    private static void add(List<Query> queries, @Nullable Query query, float boost) {
        if (query != null) {
            queries.add(new BoostQuery(query, boost));
        }
    }
}
