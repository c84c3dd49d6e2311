package id.lintas.app.mark;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Agreement;
import id.lintas.engine.mark.Agreement.Pair;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.review.Reviewed;
import java.awt.Dialog;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.KeyStroke;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** The dialogs around marking: how far two reviewers agree, and what each criterion weighs. */
final class MarkDialogs {

    private final MarkDesk desk;
    private final Groups groups;
    private final AppTexts texts;
    private final Supplier<Window> owner;

    MarkDialogs(MarkDesk desk, Groups groups, AppTexts texts, Supplier<Window> owner) {
        this.desk = desk;
        this.groups = groups;
        this.texts = texts;
        this.owner = owner;
    }

    /** Of each group with several reviewers the first two, by name, so that the same stands on the same side. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Reviewed reviewed : groups.reviewed()) {
            List<Review> reviews = desk.all(reviewed).stream()
                    .filter(r -> !r.agreed())
                    .sorted(Comparator.comparing(Review::reviewer))
                    .toList();
            if (reviews.size() > 1) {
                pairs.add(new Pair(reviews.get(0), reviews.get(1)));
            }
        }
        return pairs;
    }

    void agreement() {
        List<Agreement> all = Agreement.of(pairs());
        JPanel panel = new JPanel(new MigLayout("insets 20, fill, wrap 1", "[fill,grow]", "[][grow,fill][][]"));
        if (all.isEmpty()) {
            panel.add(Kit.wrapped(texts.get("mark.agreement.none"), ""), "w 420");
        } else {
            JScrollPane scroll = new JScrollPane(AgreementTable.of(all, texts));
            panel.add(scroll, "w 620, h 270");
            panel.add(Kit.wrapped(texts.get("mark.agreement.note"), "note"));
        }
        show("agreement", texts.get("mark.agreement"), panel, List.of());
    }

    void weights(Optional<Reviewed> chosen) {
        Rubric rubric = chosen.or(() -> groups.reviewed().stream().findFirst())
                .map(desk::rubric)
                .orElseGet(Rubric::usual);
        JPanel panel = new JPanel(new MigLayout("insets 20, wrap 2, gapy 8", "[grow,fill]16[]"));
        Map<String, JSpinner> spinners = new LinkedHashMap<>();
        for (Criterion c : rubric.criteria()) {
            JSpinner spinner = new JSpinner(new SpinnerNumberModel(c.weight(), 0, Criterion.MAX_WEIGHT, 5));
            spinner.setName("weight." + c.id());
            JLabel label = new JLabel(c.name().in(texts.locale()));
            label.putClientProperty("html.disable", true);
            label.setLabelFor(spinner);
            spinner.getAccessibleContext().setAccessibleName(label.getText());
            if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
                editor.getTextField().getAccessibleContext().setAccessibleName(label.getText());
            }
            panel.add(label);
            panel.add(spinner);
            spinners.put(c.id(), spinner);
        }
        panel.add(Kit.wrapped(texts.get("mark.weights.note"), "note"), "span 2, w 320");
        JButton keep = Kit.button(texts.get("mark.weights.keep"), "", () -> keep(spinners));
        keep.setName("keepWeights");
        show("weights", texts.get("mark.weights"), panel, List.of(keep));
    }

    private void keep(Map<String, JSpinner> spinners) {
        Map<String, Integer> weights = new LinkedHashMap<>(desk.store().weights());
        spinners.forEach((id, spinner) -> weights.put(id, ((Number) spinner.getValue()).intValue()));
        desk.store().keep(weights);
    }

    private void show(String name, String title, JPanel panel, List<JButton> deeds) {
        JDialog dialog = new JDialog(owner.get(), title.replace("…", ""), Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName(name);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        for (JButton deed : deeds) {
            deed.addActionListener(e -> dialog.dispose());
            buttons.add(deed);
        }
        JButton close = Kit.button(texts.get("dialog.close"), "", dialog::dispose);
        close.setName("close");
        buttons.add(close);
        panel.add(buttons, "span, right, growx 0");
        dialog.getRootPane().setDefaultButton(deeds.isEmpty() ? close : deeds.get(0));
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setContentPane(panel);
        dialog.pack();
        dialog.setLocationRelativeTo(owner.get());
        dialog.setVisible(true);
    }
}
