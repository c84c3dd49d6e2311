package id.lintas.plugin.obstacle;

import id.lintas.api.StepContext;
import id.lintas.plugin.obstacle.vote.Spread;
import id.lintas.plugin.obstacle.vote.Vote;
import java.util.List;

/** Says how the votes on an obstacle lie. */
public record VoteWords(StepContext context) {

    public static VoteWords of(StepContext context) {
        return new VoteWords(context);
    }

    /** "5 suara: kemungkinan 3–5 (tengah 4), dampak 4–5 (tengah 5)."; empty without votes. */
    public String sentence(List<Vote> votes) {
        if (votes.isEmpty()) {
            return "";
        }
        Spread likelihood = Spread.of(votes, Vote::likelihood);
        Spread impact = Spread.of(votes, Vote::impact);
        return context.text(
                "vote.spread", votes.size(), likelihood.range(), likelihood.median(), impact.range(), impact.median());
    }
}
