package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Brings a file of one older format one version further. Never removes what it does not understand. */
interface Migration {

    /** The format version that it starts from. */
    int from();

    void apply(ObjectNode root);
}
