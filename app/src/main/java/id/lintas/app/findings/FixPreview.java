package id.lintas.app.findings;

import id.lintas.api.ui.Kit;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What a fix would change, field by field, before it is carried out. */
final class FixPreview {

    private static final int HEIGHT = 96;

    private final JPanel panel = new JPanel(new BorderLayout());

    FixPreview(AppTexts texts, List<Row> rows, List<FixChange> changes, Runnable apply, Runnable back) {
        panel.setName("fixPreview");
        panel.setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), Kit.scale(12), Kit.scale(6), Kit.scale(12)));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow]6[]6[]", "[center]"));
        JLabel title = Kit.heading(texts.get("findings.preview", title(texts, rows)));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        head.add(title, "wmin 0");
        JButton now = Kit.button(texts.get("findings.apply"), "check-lg", apply);
        now.setName("applyFix");
        JButton not = Kit.button(texts.get("findings.back"), "", back);
        not.setName("backFromFix");
        head.add(now);
        head.add(not);
        panel.add(head, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(lines(texts, changes));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setPreferredSize(new java.awt.Dimension(10, Kit.scale(HEIGHT)));
        panel.add(scroll);
        panel.registerKeyboardAction(
                e -> back.run(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        now.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "pressed");
        now.getInputMap().put(KeyStroke.getKeyStroke("released ENTER"), "released");
        EventQueue.invokeLater(now::requestFocusInWindow);
    }

    JComponent component() {
        return panel;
    }

    private static String title(AppTexts texts, List<Row> rows) {
        String label = rows.stream().findFirst().flatMap(Row::fix).orElse("");
        return rows.size() == 1 ? label : texts.get("findings.preview-all", label, rows.size());
    }

    private static JComponent lines(AppTexts texts, List<FixChange> changes) {
        JPanel lines = new JPanel(
                new MigLayout("insets 4 0 0 0, gapx 12, gapy 4, wrap 3", "[][grow,fill,sg][grow,fill,sg]", "[top]"));
        lines.putClientProperty("FlatLaf.styleClass", "surface");
        if (changes.isEmpty()) {
            lines.add(Kit.note(texts.get("findings.no-change")), "span");
        } else {
            lines.add(Kit.note(texts.get("compare.where")));
            lines.add(Kit.note(texts.get("findings.before")));
            lines.add(Kit.note(texts.get("findings.after")));
        }
        for (FixChange change : changes) {
            lines.add(Kit.note(change.where()));
            lines.add(Kit.wrapped(change.before().isEmpty() ? "–" : change.before(), "caption"), "wmin 0");
            lines.add(Kit.wrapped(change.after().isEmpty() ? "–" : change.after(), "caption"), "wmin 0");
        }
        return lines;
    }
}
