package id.lintas.plugin.activity.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Raci;
import id.lintas.plugin.activity.Role;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseEvent;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableColumnModel;

/** The matrix: letters set a role in the cell that has the focus, a click on it goes on to the next role. */
final class RaciTable extends JTable {

    private static final int AGENCY_WIDTH = 250;
    private static final int ROLE_WIDTH = 66;

    private final transient EditorState state;
    private final transient RaciModel matrix;
    private boolean showing;
    private boolean pressedOnChosen;

    RaciTable(EditorState state, RaciModel matrix) {
        super(matrix);
        this.state = state;
        this.matrix = matrix;
        setName("raciMatrix");
        getAccessibleContext().setAccessibleName(state.text("raci.name"));
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setRowHeight(Kit.scale(27));
        getTableHeader().setReorderingAllowed(false);
        setDefaultRenderer(Object.class, new RaciCell(state, matrix));
        getTableHeader()
                .setDefaultRenderer(
                        new RaciHeader(state, matrix, getTableHeader().getDefaultRenderer()));
        putClientProperty("terminateEditOnFocusLost", true);
        setSurrendersFocusOnKeystroke(true);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        keys();
    }

    /** Brings the cells to the data; the chosen cell stays with its agency and activity. */
    void show(ActivityPlan plan) {
        showing = true;
        String agency = agency();
        if (matrix.set(plan)) {
            matrix.fireTableStructureChanged();
            widths();
        } else {
            repaint();
        }
        choose(Math.max(0, matrix.rowOf(agency)), matrix.columnOf(state.chosenId()));
        showing = false;
    }

    /** The agency of the chosen row, or empty. */
    String agency() {
        int row = getSelectedRow();
        return row < 0 || row >= getRowCount() ? "" : matrix.agency(row);
    }

    int columnOf(String activity) {
        return matrix.columnOf(activity);
    }

    void choose(int row, int column) {
        if (row < getRowCount() && column < getColumnCount() && !isEditing()) {
            boolean there = getSelectedRow() == row && getSelectedColumn() == column;
            if (!there) {
                changeSelection(row, column, false, false);
            }
        }
    }

    @Override
    public void changeSelection(int row, int column, boolean toggle, boolean extend) {
        super.changeSelection(row, column, false, false);
        if (!showing) {
            if (column > 0) {
                state.choose(matrix.activity(column).id());
            }
            guide();
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getMinimumSize().width <= getParent().getWidth();
    }

    @Override
    protected void processMouseEvent(MouseEvent e) {
        int row = rowAtPoint(e.getPoint());
        int column = columnAtPoint(e.getPoint());
        if (e.getID() == MouseEvent.MOUSE_PRESSED) {
            pressedOnChosen = row == getSelectedRow() && column == getSelectedColumn() && isFocusOwner();
        }
        super.processMouseEvent(e);
        if (e.getID() == MouseEvent.MOUSE_CLICKED && pressedOnChosen && column > 0) {
            String agency = agency();
            change("edit.role", a -> Raci.cycle(a, agency));
        }
    }

    private void keys() {
        for (Role role : Role.values()) {
            Runnable toggle = () -> {
                String agency = agency();
                change("edit.role", a -> Raci.toggle(a, agency, role));
            };
            Keys.on(this, "typed " + role.name(), this::onRole, toggle);
            Keys.on(this, "typed " + Character.toLowerCase(role.name().charAt(0)), this::onRole, toggle);
        }
        Keys.on(this, "SPACE", this::onRole, () -> {
            String agency = agency();
            change("edit.role", a -> Raci.cycle(a, agency));
        });
        for (String key : new String[] {"DELETE", "BACK_SPACE"}) {
            Keys.on(this, key, this::onRole, () -> {
                String agency = agency();
                change("edit.role", a -> Raci.clear(a, agency));
            });
        }
    }

    private boolean onRole() {
        return getSelectedColumn() > 0 && getSelectedRow() >= 0 && !isEditing();
    }

    private void change(String label, UnaryOperator<Activity> change) {
        Activity activity = matrix.activity(getSelectedColumn());
        state.edit(activity.id(), label, "", change);
        guide();
    }

    /** The guidance is that of the role in the cell, or of the roles in general. */
    private void guide() {
        int column = getSelectedColumn();
        if (column <= 0 || getSelectedRow() < 0) {
            state.host().focused(Place.field("agency"));
            return;
        }
        Activity activity = matrix.activity(column);
        Set<Role> roles = Raci.roles(activity, agency());
        String field = roles.contains(Role.A)
                ? Role.A.component()
                : roles.stream().findFirst().map(Role::component).orElse("roles");
        state.host().focused(Place.of(activity.id(), field));
    }

    private void widths() {
        TableColumnModel columns = getColumnModel();
        for (int i = 0; i < columns.getColumnCount(); i++) {
            columns.getColumn(i).setMinWidth(Kit.scale(i == 0 ? 160 : 44));
            columns.getColumn(i).setPreferredWidth(Kit.scale(i == 0 ? AGENCY_WIDTH : ROLE_WIDTH));
        }
    }

    @Override
    public Component prepareEditor(TableCellEditor editor, int row, int column) {
        Component field = super.prepareEditor(editor, row, column);
        field.getAccessibleContext().setAccessibleName(state.text("field.agency"));
        return field;
    }
}
