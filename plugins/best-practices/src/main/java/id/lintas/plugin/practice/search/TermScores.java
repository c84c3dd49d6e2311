package id.lintas.plugin.practice.search;

/**
 * How well each practice answers one term; arrays by document number.
 *
 * @param exact for the term itself in any form, in the practice or its classification
 * @param inText the same in the practice itself
 * @param inProblem the same in its problem alone
 * @param similar for a synonym, a beginning or a spelling
 * @param rarityOfForms higher for a term that few practices have in any form; 0 for one that none has
 * @param rarity the same for the term and all that is similar
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one search, compared by nobody
record TermScores(
        Question.Term term,
        float[] exact,
        float[] inText,
        float[] inProblem,
        float[] similar,
        double rarityOfForms,
        double rarity) {

    static TermScores of(Question.Term term, float[] exact, float[] inText, float[] inProblem, float[] similar) {
        return new TermScores(
                term,
                exact,
                inText,
                inProblem,
                similar,
                rarity(exact, new float[exact.length]),
                rarity(exact, similar));
    }

    /**
     * The strength of the term in each practice times its rarity. A rare synonym of a common word counts as common: its
     * rarity is that of the word and all its synonyms together.
     */
    float[] weighed() {
        float[] weighed = new float[exact.length];
        for (int doc = 0; doc < weighed.length; doc++) {
            weighed[doc] = (float) Math.max(exact[doc] * rarityOfForms, similar[doc] * rarity);
        }
        return weighed;
    }

    boolean has(int doc) {
        return exact[doc] > 0 || similar[doc] > 0;
    }

    boolean anywhere() {
        return rarity > 0;
    }

    private static double rarity(float[] exact, float[] similar) {
        int count = 0;
        for (int doc = 0; doc < exact.length; doc++) {
            count += exact[doc] > 0 || similar[doc] > 0 ? 1 : 0;
        }
        return count == 0 ? 0 : Math.log(1 + (exact.length - count + 0.5) / (count + 0.5));
    }
}
