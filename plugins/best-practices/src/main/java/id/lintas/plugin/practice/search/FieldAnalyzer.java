package id.lintas.plugin.practice.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts text into words as the end of the field's name says. */
final class FieldAnalyzer extends Analyzer {

    /** As written, in lower case, without accents. */
    static final String PLAIN = "_plain";

    /** Indonesian stems; "pengiriman" comes out as "irim", see {@link Roots}. */
    static final String INDONESIAN = "_id";

    static final String ENGLISH = "_en";

    /** The beginnings of words, three letters and more, for a word that is still being typed. */
    static final String PREFIX = "_prefix";

    private static final int GAP_BETWEEN_TEXTS = 100;
    private static final int LONGEST_PREFIX = 12;

    FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, shaped(field, folded));
    }

    private static TokenStream shaped(String field, TokenStream words) {
        if (field.endsWith(INDONESIAN)) {
            return new IndonesianStemFilter(words, true);
        }
        if (field.endsWith(ENGLISH)) {
            return new PorterStemFilter(new EnglishPossessiveFilter(words));
        }
        if (field.endsWith(PREFIX)) {
            return new EdgeNGramTokenFilter(words, 3, LONGEST_PREFIX, false);
        }
        return words;
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_TEXTS;
    }
}
