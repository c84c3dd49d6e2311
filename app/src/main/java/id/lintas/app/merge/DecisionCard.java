package id.lintas.app.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.merge.Conflict;
import id.lintas.engine.store.compare.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** One clash: what it was, what each copy says, and a way to take one side, both, or words of one's own. */
final class DecisionCard {

    private static final int ROWS = 2;

    private final AppTexts texts;
    private final Conflict conflict;
    private final Consumer<JsonNode> decide;
    private final JPanel panel =
            Kit.rows(new MigLayout("insets 10 16 10 16, fillx, gapy 8, wrap 1", "[0:0,grow,fill]"));

    /**
     * @param decide takes the value; missing to take the element away
     * @param show goes to the place
     */
    DecisionCard(
            AppTexts texts,
            String where,
            Conflict conflict,
            boolean readOnly,
            Consumer<JsonNode> decide,
            Runnable show) {
        this.texts = texts;
        this.conflict = conflict;
        this.decide = decide;
        panel.setName("decisionCard");
        JPanel head = row("[grow][]");
        head.add(Kit.heading(where), "wmin 0");
        if (!conflict.step().isEmpty()) {
            head.add(Kit.link(texts.get("decisions.show"), show));
        }
        panel.add(head);
        if (!conflict.base().isMissingNode()) {
            panel.add(Kit.wrapped(texts.get("decisions.base", words(conflict.base())), "note"), "wmin 0");
        }
        for (int i = 0; i < conflict.sides().size(); i++) {
            panel.add(side(i, conflict.sides().get(i), readOnly));
        }
        boolean text = conflict.sides().stream().allMatch(s -> s.value().isTextual());
        if (text && !readOnly) {
            panel.add(own());
        }
    }

    JComponent component() {
        return Kit.scroll(panel);
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 12", columns, "[top]"));
        row.setOpaque(false);
        return row;
    }

    private JComponent side(int index, Conflict.Side side, boolean readOnly) {
        JPanel row = row("[60:150:150][80:100,grow,fill][]");
        row.add(Kit.wrapped(who(index, side), "caption"), "wmin 0");
        row.add(Kit.wrapped(words(side.value()), ""), "wmin 0");
        JButton take = Kit.button(
                texts.get(side.value().isMissingNode() ? "decisions.remove" : "decisions.take"),
                "",
                () -> decide.accept(side.value()));
        take.setName("takeSide" + index);
        take.setEnabled(!readOnly);
        row.add(take);
        return row;
    }

    private JComponent own() {
        JTextArea area = new JTextArea(both(), ROWS, 20);
        area.setName("ownWords");
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.getAccessibleContext().setAccessibleName(texts.get("decisions.own"));
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        JButton take = Kit.button(
                texts.get("decisions.take-own"), "check-lg", () -> decide.accept(TextNode.valueOf(area.getText())));
        take.setName("takeOwn");
        JPanel row = row("[60:150:150][80:100,grow,fill][]");
        row.add(Kit.wrapped(texts.get("decisions.own"), "caption"), "wmin 0");
        row.add(new JScrollPane(area), "wmin 0");
        row.add(take);
        return row;
    }

    /** All sides behind each other, to be shortened by hand. */
    private String both() {
        return conflict.sides().stream()
                .map(s -> s.value().asText().strip())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String who(int index, Conflict.Side side) {
        String name = side.savedBy().isEmpty() ? texts.get("decisions.side", index + 1) : side.savedBy();
        return side.savedAt().isEmpty() ? name : name + "\n" + when(side.savedAt());
    }

    private String when(String savedAt) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(texts.locale())
                    .format(Instant.parse(savedAt).atZone(ZoneId.systemDefault()));
        } catch (DateTimeException e) {
            return savedAt;
        }
    }

    private String words(JsonNode value) {
        if (value.isMissingNode()) {
            return texts.get("decisions.removed");
        }
        String text = PlainText.of(value);
        return text.isBlank() ? texts.get("decisions.empty") : text;
    }
}
