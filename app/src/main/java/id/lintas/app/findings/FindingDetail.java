package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.check.ReviewComments;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Below the list: why the selected finding matters and what can be done about it; or what its fix would change. */
final class FindingDetail {

    /** What the buttons do. */
    interface Deeds {

        /** Shows what the fix of these would change. */
        void preview(List<Row> rows);

        void apply(List<Row> rows);

        void dismiss(Row row, boolean away);

        void back();
    }

    private final AppTexts texts;
    private final Deeds deeds;
    private final JTextArea why = new JTextArea();
    private final JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 6, hidemode 3"));
    private final JButton fix;
    private final JButton fixAll;
    private final JButton dismiss;
    private final JPanel plain = new JPanel(new MigLayout("insets 4 12 4 12, fillx", "[grow,fill]12[]", "[center]"));
    private final JPanel panel = new JPanel(new BorderLayout());
    private List<Row> kind = List.of();
    private Optional<Row> shown = Optional.empty();
    private boolean aside;

    FindingDetail(AppTexts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        fix = button("fixFinding", () -> shown.ifPresent(r -> deeds.preview(List.of(r))));
        fixAll = button("fixAll", () -> deeds.preview(kind));
        dismiss = button("dismissFinding", () -> shown.ifPresent(r -> deeds.dismiss(r, !aside)));
        why.setName("why");
        why.setEditable(false);
        why.setFocusable(false);
        why.setLineWrap(true);
        why.setWrapStyleWord(true);
        why.setOpaque(false);
        why.setBorder(BorderFactory.createEmptyBorder());
        why.putClientProperty("FlatLaf.styleClass", "caption");
        why.setForeground(Kit.color("text2"));
        why.getAccessibleContext().setAccessibleName(texts.get("findings.why"));
        buttons.setOpaque(false);
        plain.add(why, "wmin 0");
        plain.add(buttons);
        panel.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")));
        panel.add(plain);
    }

    private JButton button(String name, Runnable deed) {
        JButton button = Kit.button(" ", "", deed);
        button.setName(name);
        buttons.add(button);
        return button;
    }

    JComponent component() {
        return panel;
    }

    /**
     * @param reason why it matters, or empty
     * @param alike the rows that the same fix is there for
     * @param dismissed whether it is put aside
     */
    void show(Optional<Row> row, String reason, List<Row> alike, boolean dismissed, boolean readOnly) {
        shown = row;
        kind = alike;
        aside = dismissed;
        why.setText(reason.isEmpty() ? texts.get("findings.help") : texts.get("findings.why") + " " + reason);
        Optional<String> label = row.flatMap(Row::fix).filter(l -> !readOnly && !dismissed);
        fix.setVisible(label.isPresent());
        label.ifPresent(l -> fix.setText(texts.get("findings.fix", l)));
        fixAll.setVisible(label.isPresent() && alike.size() > 1);
        fixAll.setText(texts.get("findings.fix-all", alike.size()));
        boolean hint = row.filter(r -> r.severity() == Severity.HINT).isPresent();
        dismiss.setVisible(hint && !readOnly);
        boolean comment =
                row.flatMap(Row::finding).flatMap(ReviewComments::comment).isPresent();
        String put = comment ? "reviews.answer" : "findings.dismiss";
        dismiss.setText(texts.get(dismissed ? (comment ? "reviews.open-again" : "findings.restore") : put));
        swap(plain);
    }

    /** In place of the buttons, until the fix is carried out or given up; the focus goes to the button that does it. */
    void preview(List<Row> rows, List<FixChange> changes) {
        swap(new FixPreview(texts, rows, changes, () -> deeds.apply(rows), deeds::back).component());
    }

    boolean previews() {
        return panel.getComponent(0) != plain;
    }

    private void swap(JComponent content) {
        if (panel.getComponent(0) != content) {
            panel.removeAll();
            panel.add(content);
            panel.revalidate();
            panel.repaint();
        }
    }
}
