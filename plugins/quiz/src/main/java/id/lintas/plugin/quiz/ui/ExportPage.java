package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.format.Export;
import id.lintas.plugin.quiz.format.QuizFormat;
import id.lintas.plugin.quiz.format.Remark;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/** The choice of a format, and what it cannot carry, before a file is written. */
final class ExportPage {

    private static final String NAME = "kuis.";

    private final EditorHost<Quiz> host;
    private final JLabel title = Kit.heading("");
    private final JLabel note = Kit.note("");
    private final JPanel said = new JPanel(new WidthColumn(8));
    private final JButton save;
    private final Map<QuizFormat, JRadioButton> formats = new EnumMap<>(QuizFormat.class);
    private final JPanel panel = Swing.surface(new JPanel(new BorderLayout()));
    private QuizFormat format = QuizFormat.GIFT;

    /** @param close leads back to the questions */
    ExportPage(EditorHost<Quiz> host, Runnable close) {
        this.host = host;
        save = Kit.button(host.text("export.save", 0), "box-arrow-up", this::save);
        save.setName("saveExport");
        JButton cancel = Kit.button(host.text("import.cancel"), "", close);
        cancel.setName("cancelExport");
        title.setText(host.text("export.title"));
        said.setOpaque(false);
        said.setName("exportRemarks");
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(PageHead.of(title, note, save, cancel), BorderLayout.NORTH);
        top.add(choice(), BorderLayout.CENTER);
        panel.add(top, BorderLayout.NORTH);
        panel.add(Scrolling.vertically(said), BorderLayout.CENTER);
        Swing.bind(panel, "ESCAPE", close);
    }

    JComponent component() {
        return panel;
    }

    /** The same after an edit, if it is what one sees. */
    void refresh() {
        if (panel.isVisible()) {
            show();
        }
    }

    /** Says again what the chosen format makes of the present questions. */
    void show() {
        Export export = export();
        int all = host.data().questions().size();
        int come = export.questions().size();
        note.setText(host.text("export.count", come, all));
        save.setText(host.text("export.save", come));
        save.setEnabled(come > 0);
        said.removeAll();
        said.add(Paragraph.of(host.text("export." + format.id()), Paragraph.BODY, "text2"));
        if (export.remarks().isEmpty()) {
            said.add(new IconLine("check-circle-fill", "ok", host.text("export.all")));
        }
        for (Remark remark : export.remarks()) {
            boolean question = remark.line() > 0;
            said.add(new IconLine(
                    question ? "x-octagon-fill" : "exclamation-triangle-fill",
                    "warn",
                    question ? host.text("export.said", remark.line(), remark.text()) : remark.text()));
        }
        said.revalidate();
        said.repaint();
    }

    void focus() {
        formats.values().stream().filter(JRadioButton::isSelected).findFirst().ifPresent(b -> b.requestFocusInWindow());
    }

    private Export export() {
        return Export.of(host.data().questions(), format, host.context());
    }

    private void save() {
        host.saveFile(NAME + format.ending(), export().bytes());
    }

    private JComponent choice() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(12), 0));
        row.setOpaque(false);
        row.setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(8), Kit.scale(8), 0));
        row.getAccessibleContext().setAccessibleName(host.text("export.format"));
        ButtonGroup group = new ButtonGroup();
        for (QuizFormat each : QuizFormat.values()) {
            JRadioButton button = new JRadioButton();
            button.putClientProperty("html.disable", true);
            button.setText(host.text("format." + each.id()));
            button.setName("format-" + each.id());
            button.setOpaque(false);
            button.setSelected(each == format);
            button.addActionListener(e -> {
                format = each;
                show();
            });
            formats.put(each, button);
            group.add(button);
            row.add(button);
        }
        return row;
    }
}
