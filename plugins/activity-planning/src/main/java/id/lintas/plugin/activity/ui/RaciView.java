package id.lintas.plugin.activity.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Agencies;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/** Who has which role: a matrix that is edited in place, and what is wrong with the chosen activity's roles. */
final class RaciView implements View {

    private final EditorState state;
    private final RaciTable table;
    private final RaciFooter footer;
    private final RaciProblemLine problems;
    private final JLabel words = Kit.note("");
    private final JTextField name = new JTextField(16);
    private final JButton add;
    private final JButton remove;
    private final JPanel page = new JPanel(new BorderLayout());
    private final JComponent matrixPage;
    private final JComponent emptyPage;

    RaciView(EditorState state) {
        this.state = state;
        RaciModel matrix = new RaciModel(state);
        table = new RaciTable(state, matrix);
        footer = new RaciFooter(state, matrix, table);
        problems = new RaciProblemLine(state);
        add = Kit.button(state.text("button.addAgency"), "plus-lg", this::addAgency);
        add.setName("addAgency");
        remove = Kit.iconButton("trash3", state.text("button.removeAgency"), this::removeAgency);
        remove.setName("removeAgency");
        nameField();
        table.getSelectionModel().addListSelectionListener(e -> buttons());
        matrixPage = matrixPage();
        JButton first = Kit.button(state.text("button.addActivity"), "plus-lg", () -> state.add(List.of()));
        first.setName("addActivityForRaci");
        emptyPage = Kit.empty(state.text("raci.empty"), first);
        page.setOpaque(false);
        page.add(matrixPage);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(ActivityPlan plan) {
        JComponent wanted = plan.activities().isEmpty() ? emptyPage : matrixPage;
        if (page.getComponent(0) != wanted) {
            page.removeAll();
            page.add(wanted);
            page.revalidate();
        }
        table.show(plan);
        words.setText(state.text(table.getRowCount() == 0 ? "raci.noAgencies" : "raci.legend"));
        footer.repaint();
        problems.show(state.chosen());
        buttons();
    }

    @Override
    public boolean reveal(String item, String field) {
        boolean rows = table.getRowCount() > 0;
        if (field.equals("agency") || field.equals("agencies") || !rows) {
            name.requestFocusInWindow();
        } else {
            table.requestFocusInWindow();
            state.chosen().ifPresent(a -> table.choose(rowOf(mainAgency(a)), table.columnOf(a.id())));
        }
        return true;
    }

    /** Whose row is shown first: who is accountable, or else the lead. */
    private static String mainAgency(Activity activity) {
        return activity.accountable().stream().findFirst().orElse(activity.lead());
    }

    private void nameField() {
        name.setName("agencyName");
        name.putClientProperty("JTextField.placeholderText", state.text("field.agency.hint"));
        name.getAccessibleContext().setAccessibleName(state.text("field.agency"));
        name.addActionListener(e -> addAgency());
        name.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                state.host().focused(Place.field("agency"));
            }
        });
    }

    private void addAgency() {
        String agency = name.getText().strip();
        if (agency.isEmpty() || state.host().readOnly()) {
            name.requestFocusInWindow();
            return;
        }
        state.host().edit(state.text("edit.addAgency"), "", p -> Agencies.add(p, agency));
        name.setText("");
        table.requestFocusInWindow();
        table.choose(rowOf(agency), Math.max(1, table.getSelectedColumn()));
    }

    private int rowOf(String agency) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (Agencies.same(String.valueOf(table.getValueAt(row, 0)), agency)) {
                return row;
            }
        }
        return 0;
    }

    private void removeAgency() {
        String agency = table.agency();
        state.host().edit(state.text("edit.removeAgency"), "", p -> Agencies.remove(p, agency));
    }

    private void buttons() {
        boolean writable = !state.host().readOnly();
        name.setEditable(writable);
        add.setEnabled(writable);
        String agency = table.agency();
        boolean stays = Agencies.takesPart(state.host().data(), agency);
        remove.setEnabled(writable && !agency.isEmpty() && !stays);
        remove.setToolTipText(state.text(stays ? "raci.stays" : "button.removeAgency"));
    }

    private JComponent matrixPage() {
        JScrollPane scroll = new JScrollPane(table);
        scroll.putClientProperty("FlatLaf.styleClass", "quiet");
        scroll.getHorizontalScrollBar().addAdjustmentListener(e -> footer.repaint());
        JPanel matrix = new JPanel(new BorderLayout());
        matrix.setOpaque(false);
        matrix.add(scroll, BorderLayout.CENTER);
        matrix.add(footer, BorderLayout.SOUTH);
        matrix.setPreferredSize(new Dimension(Kit.scale(600), Kit.scale(420)));
        JPanel below = new JPanel(new BorderLayout());
        below.setOpaque(false);
        below.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), 0, 0, 0));
        below.add(problems.component(), BorderLayout.NORTH);
        JPanel all = new JPanel(new BorderLayout());
        all.setOpaque(false);
        all.setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(20), Kit.scale(12), Kit.scale(20)));
        all.add(matrix, BorderLayout.CENTER);
        all.add(below, BorderLayout.SOUTH);
        JPanel tools = new JPanel(new BorderLayout());
        tools.setOpaque(false);
        tools.add(Kit.toolbar(List.of(name, add, remove, Kit.note(state.text("raci.keys"))), ""), BorderLayout.NORTH);
        JPanel legend = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        legend.setOpaque(false);
        legend.setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(20), Kit.scale(6), Kit.scale(20)));
        legend.add(words);
        tools.add(legend, BorderLayout.SOUTH);
        JPanel view = new JPanel(new BorderLayout());
        view.setOpaque(false);
        view.add(tools, BorderLayout.NORTH);
        view.add(all, BorderLayout.CENTER);
        return view;
    }
}
