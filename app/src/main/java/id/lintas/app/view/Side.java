package id.lintas.app.view;

/** Where a view stands when nobody has moved it. */
public enum Side {
    LEFT,
    RIGHT,
    BOTTOM
}
