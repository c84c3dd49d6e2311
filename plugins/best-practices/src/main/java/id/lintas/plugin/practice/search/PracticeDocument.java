package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.Bilingual;
import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A practice as a document of the index. */
final class PracticeDocument {

    static final String TITLE = "title";

    /** Problem and lesson: what it is about, said briefly. */
    static final String CORE = "core";

    /** The problem alone, to say that it is the same. */
    static final String PROBLEM = "problem";

    static final String BODY = "body";

    /** Agencies. */
    static final String WHO = "who";

    /** Countries; who names one, means it. */
    static final String PLACE = "place";

    /** The classification in words; they need not stand in the practice. */
    static final String KIND = "kind";

    /** At home or abroad, in words. */
    static final String REGION = "region";

    /** Everything, for words side by side and for beginnings of words. */
    static final String ALL = "all";

    private final Map<String, String> vocabulary;

    PracticeDocument() {
        vocabulary = WordList.lines("vocabulary.txt").stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    Document of(LibraryPractice practice) {
        Document document = new Document();
        add(document, TITLE, practice.title());
        add(document, CORE, practice.problem(), practice.lessons());
        shapes(document, PROBLEM, practice.problem());
        add(document, BODY, practice.done(), practice.results(), practice.obstacleNote());
        add(document, WHO, unchanged(practice.leadBody()));
        practice.partnerBodies().forEach(body -> add(document, WHO, unchanged(body)));
        Facet.COUNTRY.of(practice).forEach(code -> add(document, REGION, words(code)));
        practice.places().forEach(code -> add(document, PLACE, words(code)));
        Stream.of(Facet.values())
                .filter(facet -> facet != Facet.COUNTRY)
                .flatMap(facet -> facet.of(practice).stream())
                .forEach(code -> add(document, KIND, words(code)));
        return document;
    }

    private Bilingual words(String code) {
        return unchanged(vocabulary.getOrDefault(code, ""));
    }

    /** Names and lists of words in both languages; stemmed both ways. */
    private static Bilingual unchanged(String text) {
        return new Bilingual(text, text);
    }

    private static void add(Document document, String field, Bilingual... texts) {
        for (Bilingual text : texts) {
            shapes(document, field, text);
            shapes(document, ALL, text);
            if (!field.equals(BODY)) { // long; a word that is still being typed need not be found there
                add(document, ALL + FieldAnalyzer.PREFIX, text.id());
                add(document, ALL + FieldAnalyzer.PREFIX, text.en());
            }
        }
    }

    private static void shapes(Document document, String field, Bilingual text) {
        add(document, field + FieldAnalyzer.INDONESIAN, text.id());
        add(document, field + FieldAnalyzer.ENGLISH, text.en());
        add(document, field + FieldAnalyzer.PLAIN, text.id());
        if (!text.en().equals(text.id())) {
            add(document, field + FieldAnalyzer.PLAIN, text.en());
        }
    }

    private static void add(Document document, String field, String text) {
        if (!text.isEmpty()) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }
}
