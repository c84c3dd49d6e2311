package id.lintas.app.classquiz;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.GroupScore;
import id.lintas.engine.classquiz.result.Participant;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;

/** The scores: groups above, participants below. */
final class ScoreTab {

    private final ClassQuizDesk desk;
    private final AppTexts texts;
    private final DefaultTableModel groups;
    private final DefaultTableModel participants;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow,fill]", "[grow 1,fill][grow 2,fill]"));

    ScoreTab(ClassQuizDesk desk, AppTexts texts) {
        this.desk = desk;
        this.texts = texts;
        this.groups = model("group", "participants", "score");
        this.participants = model("name", "group", "right", "answered", "asked", "score");
        panel.add(table(groups, "groupScores", texts.get("class-quiz.groups"), 320, 100, 100), "h 100:200");
        panel.add(
                table(
                        participants,
                        "participantScores",
                        texts.get("class-quiz.participants"),
                        220,
                        220,
                        80,
                        80,
                        80,
                        80),
                "h 120:300");
        refresh();
    }

    private DefaultTableModel model(String... columns) {
        DefaultTableModel model = new DefaultTableModel() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        for (String column : columns) {
            model.addColumn(texts.get("class-quiz.column." + column));
        }
        return model;
    }

    private static JScrollPane table(DefaultTableModel model, String name, String label, int... widths) {
        JTable table = new JTable(model);
        ListTables.prepare(table, name, label, widths);
        return new JScrollPane(table);
    }

    void refresh() {
        groups.setRowCount(0);
        participants.setRowCount(0);
        Formats formats = Formats.of(texts);
        for (GroupScore g : desk.results().map(ClassResults::groups).orElse(List.of())) {
            groups.addRow(
                    new Object[] {named(g.group()), formats.number(g.participants()), formats.percent(g.share())});
        }
        for (Participant p : desk.results().map(ClassResults::participants).orElse(List.of())) {
            participants.addRow(new Object[] {
                p.name().isEmpty() ? p.file() : p.name(),
                named(p.group()),
                formats.number(p.right()),
                formats.number(p.answered()),
                formats.number(p.asked()),
                formats.percent(p.share())
            });
        }
    }

    private String named(String group) {
        return group.isEmpty() ? texts.get("class-quiz.no-group") : group;
    }

    JComponent component() {
        return panel;
    }
}
