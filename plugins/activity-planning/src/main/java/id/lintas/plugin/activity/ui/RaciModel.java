package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Agencies;
import id.lintas.plugin.activity.Raci;
import id.lintas.plugin.activity.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.table.AbstractTableModel;

/**
 * Agencies as rows, activities as columns after the first, which is the agency's name. A row keeps its place while it
 * is shown, so that whoever goes down the column and types does not meet another agency than the one seen.
 */
final class RaciModel extends AbstractTableModel {

    private final transient EditorState state;
    private transient ActivityPlan plan = ActivityPlan.EMPTY;
    private transient List<String> agencies = List.of();

    RaciModel(EditorState state) {
        this.state = state;
    }

    /** True if rows or columns came, went or changed places. */
    boolean set(ActivityPlan next) {
        List<String> rows = inPlace(Agencies.rows(next));
        boolean moved = !rows.equals(agencies) || !ids(next).equals(ids(plan));
        plan = next;
        agencies = rows;
        return moved;
    }

    private List<String> inPlace(List<String> wanted) {
        return Stream.concat(
                        agencies.stream().filter(wanted::contains),
                        wanted.stream().filter(name -> !agencies.contains(name)))
                .toList();
    }

    private static List<String> ids(ActivityPlan plan) {
        return plan.activities().stream().map(Activity::id).toList();
    }

    String agency(int row) {
        return agencies.get(row);
    }

    int rowOf(String agency) {
        return agencies.indexOf(agency);
    }

    Activity activity(int column) {
        return plan.activities().get(column - 1);
    }

    int columnOf(String id) {
        return ids(plan).indexOf(id) + 1;
    }

    @Override
    public int getRowCount() {
        return agencies.size();
    }

    @Override
    public int getColumnCount() {
        return plan.activities().size() + 1;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? state.text("raci.agency") : activity(column).id();
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (column == 0) {
            return agency(row);
        }
        return Raci.roles(activity(column), agency(row)).stream()
                .map(Role::name)
                .collect(Collectors.joining());
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == 0 && !state.host().readOnly();
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        String before = agency(row);
        String name = String.valueOf(value).strip();
        agencies = agencies.stream()
                .map(a -> a.equals(before) && !name.isEmpty() ? name : a)
                .distinct()
                .toList();
        state.host().edit(state.text("edit.renameAgency"), "", p -> Agencies.rename(p, before, name));
    }
}
