package id.lintas.app.text;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order in which a person of a language looks for texts: by the language's letters, and numbers in them by their value, so
 * that group 2 comes before group 10.
 */
public final class Ordering implements Comparator<String>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private final Locale locale;
    private transient volatile Collator collator;

    public Ordering(Locale locale) {
        this.locale = locale;
        this.collator = Collator.getInstance(locale);
        // Capital letters must not decide before the numbers behind them.
        collator.setStrength(Collator.SECONDARY);
    }

    @Override
    public int compare(String one, String other) {
        List<String> a = pieces(one);
        List<String> b = pieces(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = comparePieces(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(a.size(), b.size());
        return order == 0 ? one.compareTo(other) : order;
    }

    private int comparePieces(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : collator.compare(a, b);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    @Serial
    private Object readResolve() {
        return new Ordering(locale);
    }
}
