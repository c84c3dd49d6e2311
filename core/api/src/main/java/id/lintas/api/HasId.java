package id.lintas.api;

/** An element of a list in a step's data that keeps its id for life, such as {@code k4}. */
public interface HasId {

    /** A short id, unique in the step's data: a letter or two and a number. */
    String id();
}
