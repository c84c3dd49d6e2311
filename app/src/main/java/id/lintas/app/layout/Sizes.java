package id.lintas.app.layout;

/** The pixels at 100 % that a person has dragged a divider to, by name; kept from start to start. */
public interface Sizes {

    int get(String name, int otherwise);

    void put(String name, int value);

    /** The usual sizes from now on. */
    void forget();
}
