package id.lintas.api.ui;

/** What can be done with a field. */
enum FieldState {
    /** There is nothing to show. */
    ABSENT,
    /** The text can be selected and copied. */
    READ_ONLY,
    EDITABLE
}
