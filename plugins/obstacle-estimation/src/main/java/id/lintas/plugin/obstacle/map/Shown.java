package id.lintas.plugin.obstacle.map;

/** Which marks the map shows. */
public enum Shown {
    BEFORE,
    AFTER,
    BOTH;

    public boolean before() {
        return this != AFTER;
    }

    public boolean after() {
        return this != BEFORE;
    }
}
