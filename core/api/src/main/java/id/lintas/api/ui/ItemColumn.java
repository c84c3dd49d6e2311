package id.lintas.api.ui;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an item table.
 *
 * @param title what stands over it
 * @param hint the full name, where the title is short; or empty
 * @param width in pixels at 100 %, 0 for the width that is left
 * @param centred whether the title is centred, as the content is
 * @param setter how it is set in place, or null
 */
record ItemColumn<E>(
        String name,
        String title,
        String hint,
        int width,
        boolean centred,
        Function<E, CellContent> content,
        @Nullable CellSetter setter) {}
