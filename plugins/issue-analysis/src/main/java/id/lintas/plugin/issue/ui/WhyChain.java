package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Whys;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The whys one under the other, joined by a line; Enter goes to the next. */
final class WhyChain extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int RAIL = 40;

    private final transient EditorHost<IssueAnalysis> host;
    private final JLabel issue = Kit.note("");
    private final JPanel lines = new JPanel(new GridLayout(0, 1, 0, Kit.scale(10)));
    private final transient List<BoundField> fields = new ArrayList<>();

    WhyChain(EditorHost<IssueAnalysis> host) {
        super(new BorderLayout(0, Kit.scale(8)));
        this.host = host;
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(RAIL), Kit.scale(8), 0));
        lines.setOpaque(false);
        JPanel top = new JPanel(new BorderLayout(0, Kit.scale(8)));
        top.setOpaque(false);
        top.add(issue, BorderLayout.NORTH);
        top.add(lines, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
    }

    void show(String statement, List<String> whys) {
        issue.setText(statement);
        while (fields.size() < Whys.lines(whys)) {
            addLine(fields.size());
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(Whys.line(whys, i));
        }
        repaint();
    }

    private void addLine(int index) {
        BoundField field = new BoundField(
                        host,
                        Place.field("whys"),
                        text -> host.edit(host.text("edit.whys"), "why." + index, d -> d.withWhy(index, text)))
                .named("why." + (index + 1), host.text("field.whys", index + 1), host.text("field.whys.hint"));
        JTextField component = field.component();
        component.setPreferredSize(new Dimension(Kit.scale(300), Kit.scale(32)));
        component.addActionListener(e -> component.transferFocus());
        fields.add(field);
        lines.add(component);
        lines.revalidate();
    }

    /** The first line without an answer, or the first of all. */
    void revealFirstBlank(List<String> whys) {
        int index = 0;
        while (index < fields.size() && !Whys.line(whys, index).isBlank()) {
            index++;
        }
        fields.get(index < fields.size() ? index : 0).component().requestFocusInWindow();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setFont(getFont());
        int size = Kit.scale(24);
        int last = -1;
        for (int i = 0; i < fields.size(); i++) {
            JTextField field = fields.get(i).component();
            Rectangle place = javax.swing.SwingUtilities.convertRectangle(lines, field.getBounds(), this);
            int middle = place.y + place.height / 2;
            if (last >= 0) {
                g.setColor(Kit.color("control"));
                g.fillRect(size / 2, last + size / 2, Math.max(1, Kit.scale(1)), middle - last - size);
            }
            number(g, i + 1, middle, size, !field.getText().isBlank());
            last = middle;
        }
        g.dispose();
    }

    private static void number(Graphics2D g, int number, int middle, int size, boolean answered) {
        String text = Integer.toString(number);
        int top = middle - size / 2;
        g.setColor(Kit.color(answered ? "accentSoft" : "surface"));
        g.fillOval(0, top, size, size);
        g.setColor(Kit.color(answered ? "accent" : "control"));
        g.drawOval(0, top, size - 1, size - 1);
        g.setColor(Kit.color(answered ? "accentSoftText" : "text2"));
        var metrics = g.getFontMetrics();
        g.drawString(
                text, (size - metrics.stringWidth(text)) / 2, middle - metrics.getHeight() / 2 + metrics.getAscent());
    }
}
