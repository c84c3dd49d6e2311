package id.lintas.app.history;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ToolView;
import id.lintas.engine.session.PastEdit;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** The edits since the project was opened, newest first; a click or Enter goes back or forth to one. */
public final class EditsView implements ToolView {

    private final OpenDocument document;
    private final AppTexts texts;
    private final DefaultListModel<Integer> model = new DefaultListModel<>();
    private final JList<Integer> list = new JList<>(model);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;
    private List<PastEdit> edits = List.of();

    public EditsView(OpenDocument document, AppTexts texts) {
        this.document = document;
        this.texts = texts;
        list.setName("edits");
        list.getAccessibleContext().setAccessibleName(texts.get("view.history"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                goThere();
            }
        });
        list.registerKeyboardAction(e -> goThere(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel help = new JPanel(new net.miginfocom.swing.MigLayout("insets 4 12 4 12"));
        help.add(Kit.note(texts.get("history.help")));
        panel.setName("editsView");
        panel.add(scroll);
        panel.add(help, BorderLayout.SOUTH);
        stopListening = document.listen(changed -> show());
        show();
    }

    private void goThere() {
        Integer position = list.getSelectedValue();
        if (position != null && !document.readOnly()) {
            document.session().goTo(position);
        }
    }

    /** From the newest position down to 0, which is the project as it was opened. */
    private void show() {
        edits = document.session().history();
        int position = document.session().position();
        if (model.size() != edits.size() + 1) {
            model.clear();
            for (int i = edits.size(); i >= 0; i--) {
                model.addElement(i);
            }
        }
        list.setSelectedIndex(edits.size() - position);
        list.repaint();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        list.requestFocusInWindow();
    }

    @Override
    public void close() {
        stopListening.run();
    }

    private String words(int position) {
        if (position == 0) {
            return texts.get("history.opened");
        }
        PastEdit edit = edits.get(position - 1);
        String time = Formats.of(texts).clock(edit.at());
        return texts.get(
                position > document.session().position() ? "history.undone" : "history.edit", time, edit.label());
    }

    private final class Row extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> owner, Object value, int index, boolean selected, boolean focused) {
            JLabel label = (JLabel) super.getListCellRendererComponent(owner, "", index, selected, focused);
            label.putClientProperty("html.disable", true);
            int position = (Integer) value;
            int present = document.session().position();
            label.setText(words(position));
            label.setIcon(Kit.icon(
                    position == present ? "record-circle-fill" : "", 14, selected ? "accentSoftText" : "accent"));
            label.setBorder(BorderFactory.createEmptyBorder(Kit.scale(5), Kit.scale(12), Kit.scale(5), Kit.scale(12)));
            label.setIconTextGap(Kit.scale(8));
            if (position > present && !selected) {
                label.setForeground(Kit.color("text3"));
            }
            return label;
        }
    }
}
