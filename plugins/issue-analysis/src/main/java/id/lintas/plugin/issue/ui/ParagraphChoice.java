package id.lintas.plugin.issue.ui;

import id.lintas.api.CaseText;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.issue.IssueAnalysis;
import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.SwingUtilities;

/** Which paragraph of the case text a piece of evidence is from. Not seen while the case has no text. */
final class ParagraphChoice {

    private static final int EXCERPT = 70;

    private record Option(String id, String label, String excerpt) {}

    private final EditorHost<IssueAnalysis> host;
    private final JComboBox<Option> box = new JComboBox<>();
    private List<Option> options = List.of();
    private boolean busy;

    ParagraphChoice(EditorHost<IssueAnalysis> host, String evidence, Consumer<String> write) {
        this.host = host;
        box.setName("paragraph." + evidence);
        box.getAccessibleContext().setAccessibleName(host.text("field.paragraph") + " " + evidence);
        box.setEnabled(!host.readOnly());
        box.setRenderer(new Renderer());
        box.setPrototypeDisplayValue(new Option("", host.text("evidence.paragraph", 88), ""));
        box.addActionListener(e -> {
            if (!busy && box.getSelectedItem() instanceof Option o) {
                write.accept(o.id());
            }
        });
        box.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                SwingUtilities.invokeLater(() -> host.focused(Place.of(evidence, "paragraph")));
            }
        });
    }

    JComponent component() {
        return box;
    }

    void show(String paragraph) {
        List<Option> wanted = options(paragraph);
        busy = true;
        if (!wanted.equals(options)) {
            options = wanted;
            box.removeAllItems();
            wanted.forEach(box::addItem);
        }
        wanted.stream().filter(o -> o.id().equals(paragraph)).findFirst().ifPresent(box::setSelectedItem);
        box.setVisible(wanted.size() > 1);
        busy = false;
    }

    private List<Option> options(String paragraph) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", "–", host.text("evidence.noParagraph")));
        int number = 0;
        for (CaseText.Paragraph p : host.context().project().caseText().paragraphs()) {
            number++;
            all.add(new Option(p.id(), host.text("evidence.paragraph", number), excerpt(p.text())));
        }
        if (all.stream().noneMatch(o -> o.id().equals(paragraph))) {
            all.add(new Option(paragraph, paragraph, host.text("evidence.lostParagraph", paragraph)));
        }
        return all;
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    private static final class Renderer extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        Renderer() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String text = "";
            if (value instanceof Option o) {
                text = index < 0 ? o.label() : o.label() + "  " + o.excerpt();
            }
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
