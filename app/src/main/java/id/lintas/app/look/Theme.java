package id.lintas.app.look;

/** The themes a person can choose from. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST,
    /** Light or dark, as the desktop is. */
    SYSTEM
}
