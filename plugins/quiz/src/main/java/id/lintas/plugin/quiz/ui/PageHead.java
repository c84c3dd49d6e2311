package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The top of a page that stands in for the questions for a while: what it is at the left, what to do at the right. */
final class PageHead {

    private PageHead() {}

    static JComponent of(Component title, Component note, Component... deeds) {
        JPanel words = new JPanel();
        words.setLayout(new javax.swing.BoxLayout(words, javax.swing.BoxLayout.PAGE_AXIS));
        words.setOpaque(false);
        words.add(title);
        words.add(note);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, Kit.scale(8), 0));
        buttons.setOpaque(false);
        for (Component deed : deeds) {
            buttons.add(deed);
        }
        JPanel head = new JPanel(new BorderLayout(Kit.scale(12), 0));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(20), Kit.scale(8), Kit.scale(12)));
        head.add(words, BorderLayout.CENTER);
        head.add(buttons, BorderLayout.LINE_END);
        return head;
    }
}
