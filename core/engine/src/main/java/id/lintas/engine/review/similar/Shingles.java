package id.lintas.engine.review.similar;

/** Runs of words as numbers. Two runs get the same number only by an accident of one in billions. */
final class Shingles {

    /** Words in a row by which a text is known to come from another. */
    static final int ROW = 3;

    private Shingles() {}

    /** Of {@link #ROW} words from a place on, in their order. */
    static long row(int[] words, int from) {
        long hash = 1;
        for (int i = from; i < from + ROW; i++) {
            hash = mixed(hash * 1_000_003 + words[i] + 1);
        }
        return hash;
    }

    /** Of two words, in any order. */
    static long pair(int one, int other) {
        return mixed(((long) Math.min(one, other) << 32) | Math.max(one, other));
    }

    private static long mixed(long x) {
        long y = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        long z = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
