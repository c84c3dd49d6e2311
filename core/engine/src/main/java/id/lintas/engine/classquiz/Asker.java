package id.lintas.engine.classquiz;

/**
 * Who wrote a question.
 *
 * @param group its name; that of the file if the group has none
 * @param className may be empty
 * @param file as seen from the folder
 * @param number that the question has there
 */
public record Asker(String group, String className, String file, String number) {

    /** The group as it is told from all others: groups of two classes may share a name. */
    public String label() {
        return className.isBlank() ? group : group + " · " + className;
    }

    boolean soundsLike(Asker other) {
        return label().equals(other.label());
    }

    /** For whoever has to tell it from another that has the same name. */
    String labelWithFile() {
        return label() + " (" + file + ")";
    }
}
