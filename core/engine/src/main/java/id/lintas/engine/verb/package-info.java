/**
 * Commands of plugins. {@link id.lintas.engine.verb.VerbRunner} knows which there are, from the manifests, and runs one. How a
 * command line looks is not known here.
 */
@NullMarked
package id.lintas.engine.verb;

import org.jspecify.annotations.NullMarked;
