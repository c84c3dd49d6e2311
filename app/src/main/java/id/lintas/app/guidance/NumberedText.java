package id.lintas.app.guidance;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.ui.Kit;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;

/** The case text with the numbers of its paragraphs in the margin. It can be marked by mouse and keys, not changed. */
final class NumberedText extends JTextArea {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 28;

    private transient CaseText text = new CaseText("", List.of());

    NumberedText() {
        setName("caseReader");
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        setFont(UIManager.getFont("Label.font"));
        setBorder(BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(MARGIN), Kit.scale(8), Kit.scale(12)));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                // Swing hides the caret where nothing can be typed; marking by keys needs it.
                getCaret().setVisible(true);
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    void show(CaseText shown) {
        if (!shown.equals(text)) {
            text = shown;
            setText(Passage.text(shown));
            setCaretPosition(0);
        }
    }

    Optional<Passage> marked() {
        return Passage.of(text, getSelectionStart(), getSelectionEnd());
    }

    /** Marks the words in that paragraph, or all of it if they are not there; false if there is no such paragraph. */
    boolean mark(String paragraph, String words) {
        List<String> ids = text.paragraphs().stream().map(Paragraph::id).toList();
        int index = ids.indexOf(paragraph);
        if (index < 0) {
            return false;
        }
        String whole = text.paragraphs().get(index).text();
        int at = words.isEmpty() ? -1 : whole.indexOf(words);
        int from = Passage.starts(text).get(index) + Math.max(0, at);
        setCaretPosition(from + (at < 0 ? whole.length() : words.length()));
        moveCaretPosition(from);
        getCaret().setSelectionVisible(true);
        return true;
    }

    @Override
    public void paint(Graphics g) {
        super.paint(g);
        if (isFocusOwner()) {
            java.awt.Rectangle seen = getVisibleRect();
            g.setColor(Kit.color("accent"));
            g.fillRect(seen.x, seen.y, Kit.scale(2), seen.height);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        g.setFont(getFont());
        g.setColor(Kit.color("text3"));
        FontMetrics metrics = g.getFontMetrics();
        Rectangle clip = g.getClipBounds();
        List<Integer> starts = Passage.starts(text);
        for (int i = 0; i < starts.size(); i++) {
            String number = Integer.toString(i + 1);
            int y = line(starts.get(i)) + metrics.getAscent();
            if (clip == null
                    || clip.intersects(0, y - metrics.getHeight(), Kit.scale(MARGIN), 2.0 * metrics.getHeight())) {
                g.drawString(number, Kit.scale(MARGIN - 10) - metrics.stringWidth(number), y);
            }
        }
    }

    private int line(int offset) {
        try {
            Rectangle2D place = modelToView2D(Math.min(offset, getDocument().getLength()));
            return place == null ? 0 : (int) place.getY();
        } catch (BadLocationException e) {
            return 0;
        }
    }
}
