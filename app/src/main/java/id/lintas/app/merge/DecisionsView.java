package id.lintas.app.merge;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.EmptyView;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.engine.merge.Conflict;
import id.lintas.engine.merge.Conflicts;
import id.lintas.engine.session.Edit;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

/** What copies say differently, a card each; whoever leaves one open finds it again here and among the findings. */
public final class DecisionsView implements ToolView {

    private final OpenDocument document;
    private final AppTexts texts;
    private final Navigation navigation;
    private final Function<String, String> stepTitle;
    private final BiFunction<String, String, String> fieldLabel;
    private final DefaultListModel<Conflict> model = new DefaultListModel<>();
    private final JList<Conflict> list = new JList<>(model);
    private final JPanel card = new JPanel(new BorderLayout());
    private final EmptyView panel;
    private final Runnable stopListening;
    private IntConsumer counted = number -> {};
    private List<Conflict> shown = List.of();

    /** @param fieldLabel gives a field's label from the step's id and the field's name */
    public DecisionsView(
            OpenDocument document,
            AppTexts texts,
            Navigation navigation,
            Function<String, String> stepTitle,
            BiFunction<String, String, String> fieldLabel) {
        this.document = document;
        this.texts = texts;
        this.navigation = navigation;
        this.stepTitle = stepTitle;
        this.fieldLabel = fieldLabel;
        list.setName("decisions");
        list.getAccessibleContext().setAccessibleName(texts.get("view.decisions"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer((owner, conflict, index, selected, focused) -> line(owner, conflict, selected));
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting()) {
                showCard();
            }
        });
        panel = new EmptyView(Kit.beside(plain(list), 280, card), texts.get("decisions.none"));
        panel.setName("decisionsView");
        panel.setEmpty(true);
        stopListening = document.listen(changed -> refresh());
        refresh();
        showCard();
    }

    private static JScrollPane plain(JComponent content) {
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private JLabel line(JList<? extends Conflict> owner, Conflict conflict, boolean selected) {
        JLabel label = new JLabel(where(conflict));
        label.putClientProperty("html.disable", true);
        label.setOpaque(true);
        label.setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
        label.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
        label.setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), Kit.scale(12), Kit.scale(6), Kit.scale(12)));
        return label;
    }

    private String where(Conflict conflict) {
        String area = conflict.step().isEmpty() ? texts.get("decisions.project") : stepTitle.apply(conflict.step());
        String item = conflict.place().item().isEmpty()
                ? ""
                : " · " + conflict.place().item();
        String field = conflict.place().item().equals(conflict.field())
                ? ""
                : " · " + fieldLabel.apply(conflict.step(), conflict.field());
        return area + item + field;
    }

    private void refresh() {
        List<Conflict> now = Conflicts.of(document.project());
        if (!now.equals(shown)) {
            int row = list.getSelectedIndex();
            shown = now;
            model.clear();
            model.addAll(now);
            if (!now.isEmpty()) {
                list.setSelectedIndex(Math.max(0, Math.min(row, now.size() - 1)));
            }
            panel.setEmpty(now.isEmpty());
            counted.accept(now.size());
            showCard();
        }
    }

    private void showCard() {
        card.removeAll();
        Optional.ofNullable(list.getSelectedValue())
                .map(c -> new DecisionCard(
                        texts, where(c), c, document.readOnly(), value -> decide(c, value), () -> show(c)))
                .ifPresent(c -> card.add(c.component()));
        card.revalidate();
        card.repaint();
    }

    private void show(Conflict conflict) {
        if (!conflict.step().isEmpty()) {
            navigation.go(conflict.step(), conflict.place());
        }
    }

    private void decide(Conflict conflict, JsonNode value) {
        document.apply(new Edit(
                texts.get("decisions.edit", where(conflict)),
                "",
                conflict.step(),
                p -> Conflicts.decide(p, conflict, value).orElseGet(() -> Conflicts.close(p, conflict))));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void onCount(IntConsumer listener) {
        counted = listener;
        listener.accept(shown.size());
    }

    @Override
    public void focus() {
        list.requestFocusInWindow();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
