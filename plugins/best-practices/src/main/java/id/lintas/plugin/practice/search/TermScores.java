package id.lintas.plugin.practice.search;

/**
 * How well each practice answers one term; arrays by document number.
 *
 * @param exact for the term itself in any form
 * @param similar for a synonym, a beginning or a spelling
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one search, compared by nobody
record TermScores(Question.Term term, float[] exact, float[] similar) {

    /**
     * The strength of the term in each practice times its rarity. A rare synonym of a common word counts as common: its
     * rarity is that of the word and all its synonyms together.
     */
    float[] weighed() {
        double rare = rarity(false);
        double rareWithSynonyms = rarity();
        float[] weighed = new float[exact.length];
        for (int doc = 0; doc < weighed.length; doc++) {
            weighed[doc] = (float) Math.max(exact[doc] * rare, similar[doc] * rareWithSynonyms);
        }
        return weighed;
    }

    boolean has(int doc) {
        return exact[doc] > 0 || similar[doc] > 0;
    }

    boolean anywhere() {
        return rarity() > 0;
    }

    /** Higher for a term that few practices have; 0 for one that none has. */
    double rarity() {
        return rarity(true);
    }

    private double rarity(boolean withSimilar) {
        int count = 0;
        for (int doc = 0; doc < exact.length; doc++) {
            count += exact[doc] > 0 || (withSimilar && similar[doc] > 0) ? 1 : 0;
        }
        return count == 0 ? 0 : Math.log(1 + (exact.length - count + 0.5) / (count + 0.5));
    }
}
