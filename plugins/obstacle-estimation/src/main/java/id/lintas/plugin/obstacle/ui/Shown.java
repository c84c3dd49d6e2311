package id.lintas.plugin.obstacle.ui;

/** Which marks the map shows. */
enum Shown {
    BEFORE,
    AFTER,
    BOTH;

    boolean before() {
        return this != AFTER;
    }

    boolean after() {
        return this != BEFORE;
    }
}
