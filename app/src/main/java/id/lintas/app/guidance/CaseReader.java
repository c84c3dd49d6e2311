package id.lintas.app.guidance;

import id.lintas.api.CaseText;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** The case text beside the task. Words that are marked in it become evidence by one button, or by Enter. */
public final class CaseReader {

    /** What the reader asks of the task beside it. */
    public interface Desk {

        /** What a marked passage would be evidence of; empty if the task takes none. */
        Optional<String> target();

        void take(String paragraph, String words);

        void openText();
    }

    private final AppTexts texts;
    private final Desk desk;
    private final NumberedText text = new NumberedText();
    private final JLabel hint;
    private final JButton take;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 8 0 12 0, fill, wrap 1, gapy 4", "[fill,grow,0:100:]", "[][grow,fill][][]"));

    public CaseReader(AppTexts texts, Desk desk) {
        this.texts = texts;
        this.desk = desk;
        hint = Kit.note(texts.get("reader.hint"));
        take = Kit.button(texts.get("reader.take.nothing"), "quote", this::take);
        take.setName("takePassage");
        text.getAccessibleContext().setAccessibleName(texts.get("reader.name"));
        text.addCaretListener(e -> marking());
        text.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "take");
        text.getActionMap().put("take", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                take();
            }
        });
        JScrollPane scroll = new JScrollPane(text);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setPreferredSize(new Dimension(0, 0));
        scroll.getVerticalScrollBar().putClientProperty("FlatLaf.styleClass", "chrome");
        panel.setName("caseReaderPanel");
        panel.setOpaque(false);
        panel.setMinimumSize(new Dimension(0, Kit.scale(120)));
        panel.setPreferredSize(new Dimension(0, 0));
        panel.add(head(), "gapleft 16, gapright 12");
        panel.add(scroll);
        panel.add(hint, "gapleft 16, gapright 12");
        panel.add(take, "gapleft 16, gapright 12, growx 0, wmax 100%-28");
        panel.setVisible(false);
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow][]"));
        head.setOpaque(false);
        JLabel title = Kit.heading(texts.get("page.case-text"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        JButton open = Kit.link(texts.get("reader.open"), desk::openText);
        open.setName("openCaseText");
        head.add(title);
        head.add(open);
        return head;
    }

    public JComponent component() {
        return panel;
    }

    /** Brings the text up to date; it is not seen where the task takes no passages. */
    public void show(CaseText shown) {
        text.show(shown);
        boolean seen = desk.target().isPresent() && !shown.paragraphs().isEmpty();
        if (seen != panel.isVisible()) {
            panel.setVisible(seen);
            panel.revalidate();
        }
        marking();
    }

    /** Marks the words; the whole paragraph if they are gone. */
    public void reveal(String paragraph, String words) {
        text.mark(paragraph, words);
    }

    private void marking() {
        Optional<String> target = desk.target();
        boolean marked = text.marked().isPresent() && target.isPresent();
        take.setEnabled(marked);
        hint.setVisible(!marked);
        take.setVisible(marked);
        target.ifPresent(t -> take.setText(texts.get("reader.take", t)));
    }

    private void take() {
        if (desk.target().isPresent()) {
            text.marked().ifPresent(p -> {
                text.setCaretPosition(text.getSelectionEnd());
                desk.take(p.paragraph(), p.words());
            });
        }
    }
}
