package id.lintas.engine.classquiz.result;

/**
 * How the members of a group did.
 *
 * @param group empty for those whose group wrote no question
 * @param share the mean of the participants' shares, from 0 to 1
 */
public record GroupScore(String group, int participants, double share) {}
