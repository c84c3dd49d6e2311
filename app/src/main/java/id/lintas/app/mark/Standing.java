package id.lintas.app.mark;

/** How far the review of a group is. */
enum Standing {
    NONE,
    BEGUN,
    DONE,
    HANDED_BACK
}
