package id.lintas.app.answers;

import id.lintas.api.ui.Kit;
import id.lintas.engine.review.similar.Span;
import java.awt.Color;
import java.awt.Graphics;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** A text of a person, to be read: what was given is grey, what two texts share is underlined. */
public final class MarkedText extends JTextPane {

    private static final long serialVersionUID = 1L;

    /** @param name what a screen reader calls it */
    public MarkedText(String name) {
        setEditable(false);
        DefaultCaret still = new DefaultCaret();
        // Filling a text must not scroll the page that it stands on.
        still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(still);
        setOpaque(false);
        setBackground(new Color(0, 0, 0, 0));
        setBorder(BorderFactory.createEmptyBorder());
        setMargin(new java.awt.Insets(0, 0, 0, 0));
        getAccessibleContext().setAccessibleName(name);
        // Otherwise it is described by the type of its content.
        getAccessibleContext().setAccessibleDescription("");
    }

    /**
     * @param given greyed
     * @param same underlined, on a tinted ground
     */
    public void show(String text, List<Span> given, List<Span> same) {
        StyledDocument document = getStyledDocument();
        SimpleAttributeSet plain = new SimpleAttributeSet();
        StyleConstants.setForeground(plain, Kit.color("text"));
        SimpleAttributeSet grey = new SimpleAttributeSet();
        StyleConstants.setForeground(grey, Kit.color("text3"));
        StyleConstants.setItalic(grey, true);
        SimpleAttributeSet alike = new SimpleAttributeSet();
        StyleConstants.setUnderline(alike, true);
        StyleConstants.setBackground(alike, Kit.color("accentSoft"));
        StyleConstants.setForeground(alike, Kit.color("accentSoftText"));
        try {
            document.remove(0, document.getLength());
            document.insertString(0, harmless(text), plain);
            given.forEach(s -> document.setCharacterAttributes(s.start(), s.end() - s.start(), grey, false));
            same.forEach(s -> document.setCharacterAttributes(s.start(), s.end() - s.start(), alike, false));
        } catch (BadLocationException e) {
            throw new IllegalStateException("Inside the document by construction", e);
        }
    }

    /** As many characters, but none that turns the direction of what is around it. */
    private static String harmless(String text) {
        return text.replace('\r', ' ').replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u0000]", "\uFFFD");
    }

    /** The height that it needs in a width. */
    public int heightFor(int width) {
        setSize(Math.max(1, width), Short.MAX_VALUE);
        return getPreferredSize().height;
    }

    @Override
    protected void paintComponent(Graphics g) {
        getUI().update(g, this);
    }
}
