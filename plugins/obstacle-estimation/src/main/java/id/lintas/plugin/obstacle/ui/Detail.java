package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.VoteWords;
import id.lintas.plugin.obstacle.risk.RiskWords;
import id.lintas.plugin.obstacle.vote.Vote;
import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * The chosen obstacle. First its words, kind and owner, then the ratings with their scores at the left and what is done at
 * the right, so that all of it is seen below the map without scrolling; the activities come last.
 */
final class Detail {

    private final EditorHost<ObstacleData> host;
    private final ObstacleFields fields;
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(8)));
    private final JLabel id = Kit.note("");
    private final ScoreBadge before = new ScoreBadge();
    private final ScoreBadge after = new ScoreBadge();
    private final JLabel votes = Kit.note("");
    private final JButton delete;

    Detail(EditorHost<ObstacleData> host, Runnable onDelete) {
        this.host = host;
        fields = new ObstacleFields(host);
        delete = Kit.iconButton("trash3", host.text("button.deleteObstacle"), onDelete);
        delete.setName("deleteObstacle");
        panel.setOpaque(false);
        panel.add(head(), BorderLayout.NORTH);
        panel.add(middle(), BorderLayout.CENTER);
        votes.setName("votes");
        JPanel last = new JPanel(new BorderLayout(0, Kit.scale(8)));
        last.setOpaque(false);
        last.add(votes, BorderLayout.NORTH);
        last.add(fields.component("activities"), BorderLayout.CENTER);
        panel.add(last, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    void show(@Nullable Obstacle obstacle, RiskWords words) {
        fields.show(obstacle);
        delete.setEnabled(obstacle != null && !host.readOnly());
        id.setText(obstacle == null ? "" : obstacle.id());
        List<Vote> given = obstacle == null ? List.of() : obstacle.validVotes();
        votes.setText(VoteWords.of(host.context()).sentence(given));
        votes.setVisible(!given.isEmpty());
        int initial = obstacle == null ? 0 : obstacle.score(words.matrix());
        int residual = obstacle == null ? 0 : obstacle.residualScore(words.matrix());
        before.show(initial, words.matrix(), words.scored(initial));
        after.show(residual, words.matrix(), words.scored(residual));
    }

    boolean reveal(String field) {
        return fields.reveal(field);
    }

    private JComponent head() {
        JPanel name = new JPanel(new BorderLayout());
        name.setOpaque(false);
        id.setBorder(BorderFactory.createEmptyBorder(Kit.scale(20), 0, 0, Kit.scale(8)));
        name.add(id, BorderLayout.WEST);
        name.add(fields.component("description"), BorderLayout.CENTER);
        JPanel head = new JPanel(new GridBagLayout());
        head.setOpaque(false);
        head.add(name, cell(0, 0, 1, 0));
        head.add(fields.fixed("kind", 176), cell(1, 0, 0, 12));
        head.add(fields.fixed("owner", 168), cell(2, 0, 0, 12));
        head.add(below(delete), low(cell(3, 0, 0, 4)));
        return head;
    }

    private JComponent middle() {
        JPanel middle = new JPanel(new GridBagLayout());
        middle.setOpaque(false);
        middle.add(fields.fixed("likelihood", 146), cell(0, 0, 0, 0));
        middle.add(fields.fixed("impact", 146), cell(1, 0, 0, 8));
        middle.add(below(before), low(cell(2, 0, 0, 0)));
        middle.add(fields.fixed("treatment", 400), cell(3, 0, 1, 12));
        middle.add(fields.fixed("residualLikelihood", 146), cell(0, 1, 0, 0));
        middle.add(fields.fixed("residualImpact", 146), cell(1, 1, 0, 8));
        middle.add(below(after), low(cell(2, 1, 0, 0)));
        middle.add(fields.component("mitigation"), cell(3, 1, 1, 12));
        return middle;
    }

    /** Something without a label, on the height of the controls beside it. */
    private static JComponent below(JComponent part) {
        JPanel frame = new JPanel(new BorderLayout());
        frame.setOpaque(false);
        frame.setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(2), 0));
        frame.add(part, BorderLayout.CENTER);
        return frame;
    }

    private static GridBagConstraints cell(int x, int y, double weight, int left) {
        Insets insets = new Insets(y == 0 ? 0 : Kit.scale(8), Kit.scale(left), 0, 0);
        // In the first row the controls stand in line, in the others the labels do.
        int anchor = y == 0 ? GridBagConstraints.SOUTHWEST : GridBagConstraints.NORTHWEST;
        return new GridBagConstraints(x, y, 1, 1, weight, 0, anchor, GridBagConstraints.HORIZONTAL, insets, 0, 0);
    }

    /** What has no label stands on the height of the controls. */
    private static GridBagConstraints low(GridBagConstraints cell) {
        cell.anchor = GridBagConstraints.SOUTHWEST;
        return cell;
    }
}
