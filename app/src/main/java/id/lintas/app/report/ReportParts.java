package id.lintas.app.report;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.report.ReportOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A tick for each part that can be in the report. */
final class ReportParts {

    private final Map<String, JCheckBox> ticks = new LinkedHashMap<>();
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gapy 2, wrap 1"));

    /**
     * @param steps by id, in the project's order
     * @param changed when a tick changes
     */
    ReportParts(
            Set<String> steps, Function<String, String> stepTitle, boolean reviews, AppTexts texts, Runnable changed) {
        steps.forEach(step -> add(step, stepTitle.apply(step), true, changed));
        add(ReportOptions.THREAD, texts.get("report.thread"), true, changed);
        add(ReportOptions.CONTRIBUTIONS, texts.get("report.contributions"), false, changed);
        if (reviews) {
            add(ReportOptions.REVIEWS, texts.get("report.reviews"), false, changed);
        }
    }

    private void add(String id, String title, boolean on, Runnable changed) {
        JCheckBox tick = new JCheckBox(title, on);
        tick.setName("part." + id);
        tick.putClientProperty("html.disable", true);
        tick.addActionListener(e -> changed.run());
        ticks.put(id, tick);
        panel.add(tick);
    }

    JPanel panel() {
        return panel;
    }

    Set<String> chosen() {
        return ticks.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void choose(Set<String> parts) {
        ticks.forEach((id, tick) -> tick.setSelected(parts.contains(id)));
    }
}
