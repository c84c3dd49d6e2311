/**
 * A class at a glance: how far the groups are and what they chose, as charts. Start at {@link
 * id.lintas.app.overview.OverviewPage}.
 */
@NullMarked
package id.lintas.app.overview;

import org.jspecify.annotations.NullMarked;
