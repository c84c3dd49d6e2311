package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;

/** A cell of the matrix: the agency's name, or a box with the letter of each role; A is filled. */
final class RaciCell extends JLabel implements TableCellRenderer {

    private static final int BOX_WIDTH = 26;
    private static final int BOX_HEIGHT = 21;

    private final transient EditorState state;
    private final transient RaciModel matrix;
    private String roles = "";
    private boolean current;
    private boolean chosenActivity;

    RaciCell(EditorState state, RaciModel matrix) {
        this.state = state;
        this.matrix = matrix;
        putClientProperty("html.disable", true);
        setOpaque(true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int row, int column) {
        String text = String.valueOf(value);
        chosenActivity = column > 0 && matrix.activity(column).id().equals(state.chosenId());
        current = selected && table.isFocusOwner();
        roles = column == 0 ? "" : text;
        setText(column == 0 ? text : "");
        setToolTipText(column == 0 ? text : null);
        setFont(table.getFont());
        setBackground(Kit.color(chosenActivity || (current && column == 0) ? "accentSoft" : "surface"));
        setForeground(Kit.color(current && column == 0 ? "accentSoftText" : "text"));
        setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(12), 0, Kit.scale(4)));
        if (column > 0) {
            String spoken = text.isEmpty() ? state.text("raci.noRole") : text;
            getAccessibleContext()
                    .setAccessibleName(state.text(
                            "raci.cell",
                            matrix.agency(row),
                            matrix.activity(column).id(),
                            spoken));
        } else {
            getAccessibleContext().setAccessibleName(text);
        }
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Graphics2D smooth = Draw.smooth(g);
        int width = Kit.scale(BOX_WIDTH);
        int height = Kit.scale(BOX_HEIGHT);
        int gap = Kit.scale(2);
        int total = roles.length() * width + Math.max(0, roles.length() - 1) * gap;
        int x = (getWidth() - total) / 2;
        int y = (getHeight() - height) / 2;
        for (int i = 0; i < roles.length(); i++) {
            letter(smooth, roles.charAt(i), new Rectangle(x, y, width, height));
            x += width + gap;
        }
        if (current && getText().isEmpty()) {
            ring(smooth, Math.max(total, width), height);
        }
        smooth.dispose();
    }

    private void ring(Graphics2D g, int width, int height) {
        int out = Kit.scale(3);
        Rectangle ring = new Rectangle(
                (getWidth() - width) / 2 - out, (getHeight() - height) / 2 - out, width + 2 * out, height + 2 * out);
        Draw.box(g, ring, "", chosenActivity ? "accentSoftText" : "text", 2, false);
    }

    private void letter(Graphics2D g, char role, Rectangle box) {
        boolean accountable = role == 'A';
        if (accountable) {
            Draw.box(g, box, "accent", chosenActivity ? "accentSoftText" : "accent", 1, false);
        } else if (role == 'R') {
            Draw.box(g, box, "surface", "control", 1, false);
        } else if (role == 'C') {
            Draw.box(g, box, "surface", "line", 1, false);
        }
        g.setFont(role == 'I' || role == 'C' ? getFont() : Draw.bold(getFont()));
        String ink = accountable ? "onAccent" : chosenActivity && role == 'I' ? "accentSoftText" : "text";
        g.setColor(Kit.color(ink));
        Draw.centred(this, g, String.valueOf(role), box);
    }
}
