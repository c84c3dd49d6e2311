package id.lintas.app.palette;

import java.util.ArrayList;
import java.util.List;

/** A line of the list: the caption of a group, or a hit. */
sealed interface PaletteRow {

    record Caption(PaletteKind kind) implements PaletteRow {}

    record Found(PaletteSearch.Hit hit) implements PaletteRow {}

    static List<PaletteRow> of(PaletteSearch.Result result) {
        List<PaletteRow> rows = new ArrayList<>();
        for (PaletteSearch.Group group : result.groups()) {
            rows.add(new Caption(group.kind()));
            group.hits().forEach(hit -> rows.add(new Found(hit)));
        }
        return rows;
    }
}
