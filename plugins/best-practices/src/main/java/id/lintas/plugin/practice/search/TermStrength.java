package id.lintas.plugin.practice.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 without its rarity, which {@link TermScores} reckons over a term and its synonyms together. */
final class TermStrength extends BM25Similarity {

    @Override
    protected float idf(long docFreq, long docCount) {
        return 1;
    }
}
