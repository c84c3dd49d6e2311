package id.lintas.app.answers;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.review.answers.AnswerCard;
import id.lintas.engine.review.answers.Question;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;

/** Draws a card: who, the level, the answer, what was said about it. */
final class AnswerCell extends JPanel implements ListCellRenderer<AnswerList.Shown> {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int PADDING = 12;

    private final transient AppTexts texts;
    private final transient AnswerMarks marks;
    private final JLabel names = new JLabel();
    private final JLabel level = new JLabel();
    private final MarkedText text;
    private final JTextArea said = new JTextArea();
    private int width = 400;
    private boolean chosen;

    AnswerCell(AppTexts texts, AnswerMarks marks) {
        super(null);
        this.texts = texts;
        this.marks = marks;
        this.text = new MarkedText(texts.get("answers.text"));
        names.putClientProperty("html.disable", true);
        names.putClientProperty("FlatLaf.styleClass", "h4");
        level.putClientProperty("html.disable", true);
        said.setLineWrap(true);
        said.setWrapStyleWord(true);
        said.setOpaque(false);
        said.setEditable(false);
        said.putClientProperty("FlatLaf.styleClass", "caption");
        add(names);
        add(level);
        add(text);
        add(said);
        setOpaque(false);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends AnswerList.Shown> list,
            AnswerList.Shown value,
            int index,
            boolean selected,
            boolean focus) {
        AnswerCard card = value.card();
        Question question = value.question();
        width = Math.max(Kit.scale(160), list.getWidth());
        chosen = selected;
        names.setText(names(card));
        level.setText(level(card, question));
        level.setForeground(Kit.color("accent"));
        text.show(value.text().text(), value.text().given(), java.util.List.of());
        said.setText(card.answers().stream()
                .flatMap(a -> marks.comments(a.source(), question).stream())
                .distinct()
                .collect(Collectors.joining("\n")));
        said.setForeground(Kit.color("text2"));
        said.setVisible(!said.getText().isEmpty());
        getAccessibleContext().setAccessibleName(names.getText() + ". " + level.getText());
        getAccessibleContext().setAccessibleDescription(value.text().text() + "\n" + said.getText());
        return this;
    }

    String names(AnswerCard card) {
        String all = card.answers().stream().map(a -> marks.name(a.source())).collect(Collectors.joining(", "));
        int count = card.answers().size();
        return count == 1 ? all : texts.get("answers.joined", all, count);
    }

    /** Each level that a group of the card has, as they may differ. */
    private String level(AnswerCard card, Question question) {
        String levels = card.answers().stream()
                .mapToInt(a -> marks.level(a.source(), question))
                .distinct()
                .sorted()
                .mapToObj(l -> l == 0 ? "–" : String.valueOf(l))
                .collect(Collectors.joining(", "));
        return levels.equals("–") ? "" : texts.get("answers.level", levels);
    }

    private int inner() {
        return width - 2 * Kit.scale(PADDING) - 2 * Kit.scale(GAP);
    }

    private int saidHeight() {
        if (!said.isVisible()) {
            return 0;
        }
        said.setSize(inner(), Short.MAX_VALUE);
        return said.getPreferredSize().height + Kit.scale(4);
    }

    @Override
    public Dimension getPreferredSize() {
        int height = names.getPreferredSize().height + Kit.scale(4) + text.heightFor(inner()) + saidHeight();
        return new Dimension(width, height + 2 * Kit.scale(PADDING) + Kit.scale(GAP));
    }

    @Override
    public void doLayout() {
        int x = Kit.scale(PADDING) + Kit.scale(GAP);
        int y = Kit.scale(PADDING);
        int head = names.getPreferredSize().height;
        int right = level.getPreferredSize().width;
        names.setBounds(x, y, Math.max(0, inner() - right - Kit.scale(GAP)), head);
        level.setBounds(x + inner() - right, y, right, head);
        y += head + Kit.scale(4);
        int height = text.heightFor(inner());
        text.setBounds(x, y, inner(), height);
        said.setBounds(x, y + height + Kit.scale(4), inner(), Math.max(0, saidHeight() - Kit.scale(4)));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int gap = Kit.scale(GAP);
        g2.setColor(Kit.color("surface"));
        g2.fillRoundRect(gap, gap / 2, getWidth() - 2 * gap, getHeight() - gap, gap, gap);
        g2.setColor(Kit.color(chosen ? "accent" : "line"));
        g2.setStroke(new java.awt.BasicStroke(Kit.scale(chosen ? 2 : 1)));
        g2.drawRoundRect(gap, gap / 2, getWidth() - 2 * gap - 1, getHeight() - gap - 1, gap, gap);
        g2.dispose();
    }
}
