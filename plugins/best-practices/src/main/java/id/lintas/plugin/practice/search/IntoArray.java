package id.lintas.plugin.practice.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Puts the score of each practice that a query finds into an array by document number; there is no queue to keep. */
final class IntoArray extends SimpleCollector {

    private final float[] scores;
    private int base;
    private @Nullable Scorable scorer;

    IntoArray(float[] scores) {
        this.scores = scores;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        base = context.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (scorer != null) {
            scores[base + doc] = scorer.score();
        }
    }
}
