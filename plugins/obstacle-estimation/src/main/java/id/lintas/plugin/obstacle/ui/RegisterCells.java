package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.TableCellRenderer;

/** Draws a row of the register: the id in small, the description in up to two lines, the scores as badges. */
final class RegisterCells implements TableCellRenderer {

    private static final int LONGEST = 160;

    private final RiskWords words;
    private final JLabel id = new JLabel();
    private final JTextArea text = new JTextArea();
    private final ScoreBadge badge = new ScoreBadge();

    RegisterCells(RiskWords words) {
        this.words = words;
        id.putClientProperty("html.disable", true);
        id.setOpaque(true);
        id.setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(8), 0, 0));
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(BorderFactory.createEmptyBorder(Kit.scale(2), Kit.scale(4), 0, Kit.scale(4)));
        badge.setOpaque(true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Obstacle obstacle = (Obstacle) value;
        Component cell = switch (column) {
            case 0 -> small(obstacle, table, selected);
            case 1 -> wrapped(obstacle, table, selected);
            default -> score(column == 2 ? obstacle.score(words.matrix()) : obstacle.residualScore(words.matrix()));
        };
        badge.onRow(selected ? Kit.color("selText") : null);
        cell.setBackground(selected ? Kit.color("accentSoft") : table.getBackground());
        return cell;
    }

    private Component small(Obstacle obstacle, JTable table, boolean selected) {
        id.setText(obstacle.id());
        id.setFont(smaller(table.getFont(), 11));
        id.setForeground(selected ? Kit.color("selText") : Kit.color("text3"));
        return id;
    }

    private Component wrapped(Obstacle obstacle, JTable table, boolean selected) {
        boolean empty = obstacle.description().isBlank();
        Color quiet = empty ? Kit.color("text3") : table.getForeground();
        text.setFont(smaller(table.getFont(), 12));
        text.setForeground(selected ? Kit.color("selText") : quiet);
        text.setBorder(null);
        text.setSize(table.getColumnModel().getColumn(1).getWidth() - Kit.scale(8), Short.MAX_VALUE);
        String whole = empty ? words.context().text("list.unnamed") : obstacle.description();
        text.getAccessibleContext().setAccessibleName(whole);
        fit(whole, table.getRowHeight());
        int free = table.getRowHeight() - text.getPreferredSize().height;
        text.setBorder(BorderFactory.createEmptyBorder(Math.max(0, free / 2), Kit.scale(4), 0, Kit.scale(4)));
        return text;
    }

    /** Sets the text, cut after the last word that has room. */
    private void fit(String whole, int height) {
        String shown = whole.substring(0, Math.min(LONGEST, whole.length()));
        text.setText(shown);
        while (text.getPreferredSize().height > height && shown.indexOf(' ') > 0) {
            shown = shown.substring(0, shown.lastIndexOf(' '));
            text.setText(shown + " …");
        }
    }

    private Component score(int score) {
        badge.show(score, words.matrix(), words.scored(score));
        return badge;
    }

    private static Font smaller(Font font, int size) {
        return font.deriveFont(font.getSize2D() * size / 13);
    }
}
