package id.lintas.engine.store;

/** What runs on this computer; a seam for tests. */
interface Processes {

    Owner self();

    /** Whether that process still runs, if it is one of this computer. */
    boolean isAlive(Owner owner);

    default boolean isHere(Owner owner) {
        return owner.host().equals(self().host()) && owner.machine().equals(self().machine());
    }
}
