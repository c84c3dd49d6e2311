package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import id.lintas.app.findings.FindingLines.Filter;
import id.lintas.app.findings.FindingLines.Grouping;
import id.lintas.app.text.AppTexts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** Words to look for, a chip for each severity with its count, those put aside, and how the list is grouped. */
final class FindingsToolbar {

    private final AppTexts texts;
    private final Runnable changed;
    private final JTextField words = new JTextField(14);
    private final Map<Severity, JToggleButton> chips = new EnumMap<>(Severity.class);
    private final JToggleButton dismissed;
    private final JToggleButton byTask;
    private final JToggleButton bySeverity;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 4 12 4 12, gapx 6", "[]12[][][][]push[]", "[center]"));

    FindingsToolbar(AppTexts texts, Grouping grouping, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        words.setName("filterFindings");
        words.getAccessibleContext().setAccessibleName(texts.get("findings.filter"));
        words.putClientProperty("JTextField.placeholderText", texts.get("findings.filter"));
        words.putClientProperty("JTextField.leadingIcon", Kit.icon("search", 14, "text3"));
        words.putClientProperty("JTextField.showClearButton", true);
        Kit.onTyped(words, changed);
        panel.add(words);
        for (Severity severity : Severity.values()) {
            JToggleButton chip = toggle("filter." + severity, true);
            chip.setIcon(SeverityLook.icon(severity, 14));
            chips.put(severity, chip);
            panel.add(chip);
        }
        dismissed = toggle("filter.dismissed", false);
        dismissed.setIcon(Kit.icon("eye-slash", 14, "text2"));
        panel.add(dismissed, "hidemode 3");
        byTask = segment("findings.group.task", grouping == Grouping.TASK);
        bySeverity = segment("findings.group.severity", grouping == Grouping.SEVERITY);
        panel.add(segments());
    }

    private JToggleButton toggle(String name, boolean selected) {
        JToggleButton button = new JToggleButton("", selected);
        button.setName(name);
        button.putClientProperty("html.disable", true);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> changed.run());
        return button;
    }

    private JToggleButton segment(String key, boolean selected) {
        JToggleButton button = toggle(key, selected);
        button.putClientProperty("JButton.buttonType", null);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.setText(texts.get(key));
        button.setToolTipText(button.getText());
        return button;
    }

    private JComponent segments() {
        JPanel segments = new JPanel(new MigLayout("insets 0, gap 0"));
        segments.putClientProperty("FlatLaf.styleClass", "segments");
        ButtonGroup group = new ButtonGroup();
        for (JToggleButton button : new JToggleButton[] {byTask, bySeverity}) {
            group.add(button);
            segments.add(button);
            String name = texts.get("findings.group") + ": " + button.getText();
            button.getAccessibleContext().setAccessibleName(name);
        }
        return segments;
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        words.requestFocusInWindow();
    }

    /** Shows everything again. */
    void clear() {
        words.setText("");
        chips.values().forEach(chip -> chip.setSelected(true));
        dismissed.setSelected(false);
        changed.run();
    }

    Grouping grouping() {
        return bySeverity.isSelected() ? Grouping.SEVERITY : Grouping.TASK;
    }

    Filter filter() {
        Set<Severity> shown = EnumSet.noneOf(Severity.class);
        chips.forEach((severity, chip) -> {
            if (chip.isSelected()) {
                shown.add(severity);
            }
        });
        return new Filter(words.getText().strip(), shown, dismissed.isSelected());
    }

    void show(FindingList list) {
        chips.forEach((severity, chip) -> say(chip, texts.get(SeverityLook.key(severity)), list.count(severity)));
        say(dismissed, texts.get("findings.dismissed"), list.dismissed().size());
        if (list.dismissed().isEmpty() && dismissed.isSelected()) {
            dismissed.setSelected(false);
        }
        dismissed.setVisible(!list.dismissed().isEmpty());
    }

    private static void say(JToggleButton button, String text, long count) {
        button.setText(text + " " + count);
    }
}
