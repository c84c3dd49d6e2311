package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.LowWindow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The status bar's left: how many findings there are, and the most useful one with a way to it. */
public final class FindingsBar {

    private static final int LOW_WINDOW = 420;

    private final AppTexts texts;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 0, gapx 8, hidemode 3, novisualpadding", "[][][][][]12[0:pref:][]", "[center]"));
    private final JButton toggle;
    private final Map<Severity, JLabel> counts = new EnumMap<>(Severity.class);
    private final JLabel first = Kit.note("");
    private final JButton go;
    private Optional<FindingList.Row> shown = Optional.empty();

    /** @param reveal goes to a finding */
    public FindingsBar(AppTexts texts, Runnable toggleList, Consumer<FindingList.Row> reveal) {
        this.texts = texts;
        toggle = Kit.iconButton("chevron-up", texts.get("findings.toggle"), toggleList);
        toggle.setName("toggleFindings");
        go = Kit.link(texts.get("findings.go"), () -> shown.ifPresent(reveal));
        go.setName("goToFinding");
        panel.setOpaque(false);
        panel.add(toggle);
        JLabel title = Kit.heading(texts.get("findings.title"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        panel.add(title);
        for (Severity severity : Severity.values()) {
            JLabel label = Kit.note("");
            label.setIcon(SeverityLook.icon(severity, 14));
            label.putClientProperty("FlatLaf.styleClass", "caption");
            label.setIconTextGap(Kit.scale(4));
            label.setName("count." + severity);
            counts.put(severity, label);
            panel.add(label);
        }
        first.setName("firstFinding");
        first.putClientProperty("FlatLaf.styleClass", "caption");
        panel.add(first, "wmin 0");
        panel.add(go, "wmin pref");
        LowWindow.watch(panel, LOW_WINDOW, low -> title.setVisible(!low));
        show(FindingList.NONE, false, "");
    }

    public JComponent component() {
        return panel;
    }

    public void setOpen(boolean open) {
        toggle.setIcon(Kit.icon(open ? "chevron-down" : "chevron-up", 14, "text2"));
    }

    /**
     * @param checked whether there is a result yet
     * @param step the open one, whose findings come first
     */
    public void show(FindingList findings, boolean checked, String step) {
        counts.forEach((severity, label) -> {
            long count = findings.count(severity);
            label.setText(Long.toString(count));
            label.getAccessibleContext().setAccessibleName(texts.get(SeverityLook.key(severity)) + ": " + count);
            label.setToolTipText(texts.get(SeverityLook.key(severity)));
        });
        shown = findings.mostUseful(step);
        first.setText(
                shown.map(FindingList.Row::message).orElse(texts.get(checked ? "findings.none" : "findings.wait")));
        first.setToolTipText(first.getText());
        go.setVisible(shown.isPresent());
        boolean ofPlugin = shown.filter(row -> row.step().isEmpty()).isPresent();
        go.setText(texts.get(ofPlugin ? "findings.more" : "findings.go"));
    }
}
