package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rules;
import id.lintas.plugin.issue.VoteRound;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingConstants;

/** The empty sheet of one member: three small fields for each issue; a digit goes on to the next. */
final class VoteSheet {

    private static final List<String> CRITERIA = List.of("urgency", "seriousness", "growth");

    private final EditorHost<IssueAnalysis> host;
    private final VoteRound round;
    private final Runnable changed;
    private final int max;
    private final JPanel panel = new JPanel(new GridBagLayout());
    private final List<JTextField> fields = new ArrayList<>();

    VoteSheet(EditorHost<IssueAnalysis> host, VoteRound round, Runnable changed) {
        this.host = host;
        this.round = round;
        this.changed = changed;
        max = Rules.of(host.context().project().settings()).usgMax();
        panel.setOpaque(false);
        for (int c = 0; c < CRITERIA.size(); c++) {
            panel.add(Kit.note(host.text("column." + CRITERIA.get(c))), at(c + 1, 0, 0));
        }
        int row = 1;
        for (Issue issue : round.issues()) {
            panel.add(Kit.wrapped(issue.id() + "  " + issue.statement(), ""), at(0, row, 1));
            for (int c = 0; c < CRITERIA.size(); c++) {
                panel.add(field(issue, c), at(c + 1, row, 0));
            }
            row++;
        }
    }

    private static GridBagConstraints at(int x, int y, double weight) {
        Insets around = new Insets(Kit.scale(3), Kit.scale(4), Kit.scale(3), Kit.scale(4));
        int fill = weight > 0 ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
        return new GridBagConstraints(x, y, 1, 1, weight, 0, GridBagConstraints.CENTER, fill, around, 0, 0);
    }

    private JTextField field(Issue issue, int criterion) {
        JTextField field = new JTextField();
        String name = CRITERIA.get(criterion);
        field.setName("vote." + issue.id() + "." + name);
        field.getAccessibleContext().setAccessibleName(issue.id() + " " + host.text("field." + name));
        field.setToolTipText(host.text("vote.scale", host.text("field." + name), max));
        field.setHorizontalAlignment(SwingConstants.CENTER);
        field.setPreferredSize(new Dimension(Kit.scale(40), Kit.scale(30)));
        field.setMinimumSize(field.getPreferredSize());
        field.addKeyListener(new OneScore(field));
        field.addActionListener(e -> field.transferFocus());
        Kit.onTyped(field, () -> {
            round.score(issue.id(), criterion, value(field.getText()));
            changed.run();
        });
        fields.add(field);
        return field;
    }

    private int value(String text) {
        try {
            int value = Integer.parseInt(text.strip());
            return value >= 1 && value <= max ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        fields.stream().findFirst().ifPresent(JTextField::requestFocusInWindow);
    }

    /** A digit takes the place of what is there, and goes on unless a second one may follow. */
    private final class OneScore extends KeyAdapter {

        private final JTextField field;

        OneScore(JTextField field) {
            this.field = field;
        }

        @Override
        public void keyTyped(KeyEvent e) {
            char key = e.getKeyChar();
            if (key < ' ' || key == KeyEvent.VK_DELETE) {
                return;
            }
            e.consume();
            String longer = max > 9 ? field.getText() + key : Character.toString(key);
            if (value(longer) > 0) {
                field.setText(longer);
                if (value(longer + "0") == 0) {
                    field.transferFocus();
                }
            }
        }
    }
}
