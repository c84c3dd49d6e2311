package id.lintas.api.ui;

import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step's data for the tests: a title, and rows with one component of each kind. */
record Sheet(String title, List<Row> rows) {

    record Row(
            String id,
            String statement,
            List<String> affected,
            String treatment,
            List<String> drivers,
            int urgency,
            boolean chosen,
            @Nullable ItemRef activity,
            List<ItemRef> causes,
            String judgement,
            @Nullable Integer baseline)
            implements HasId {

        Row withStatement(String text) {
            return new Row(
                    id, text, affected, treatment, drivers, urgency, chosen, activity, causes, judgement, baseline);
        }
    }

    static Row row(String id) {
        return new Row(id, "", List.of(), "", List.of(), 0, false, null, List.of(), "", null);
    }

    static Sheet of(Row... rows) {
        return new Sheet("", List.of(rows));
    }

    Row first() {
        return rows.get(0);
    }
}
