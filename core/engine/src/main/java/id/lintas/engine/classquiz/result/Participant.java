package id.lintas.engine.classquiz.result;

/**
 * How one participant did.
 *
 * @param file that it was read from
 * @param right how many answers are right
 * @param answered how many questions were answered
 * @param asked how many were asked: all but those of the own group
 */
public record Participant(String name, String group, String file, int right, int answered, int asked) {

    /** From 0 to 1; 0 if nothing was asked. */
    public double share() {
        return asked == 0 ? 0 : right / (double) asked;
    }
}
