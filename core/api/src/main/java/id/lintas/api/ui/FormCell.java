package id.lintas.api.ui;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A place in the grid of a form.
 *
 * @param label above the control, or null
 * @param wide over all columns
 * @param heading sets off what follows
 */
record FormCell(@Nullable JComponent label, JComponent control, boolean wide, boolean stretches, boolean heading) {}
