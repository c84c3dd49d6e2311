/** Who contributed: kept with the revision at each save, joined when copies are put together. */
@NullMarked
package id.lintas.engine.store.contribution;

import org.jspecify.annotations.NullMarked;
