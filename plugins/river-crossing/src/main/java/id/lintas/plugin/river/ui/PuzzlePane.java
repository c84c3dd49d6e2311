package id.lintas.plugin.river.ui;

import id.lintas.api.ui.Kit;
import id.lintas.api.ui.View;
import id.lintas.plugin.river.Game;
import id.lintas.plugin.river.Puzzle;
import id.lintas.plugin.river.RiverDiagram;
import id.lintas.plugin.river.Telling;
import id.lintas.plugin.river.Words;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** One puzzle: what can be done above, the river, and below it what happened, who is where, and what it says about WoG. */
final class PuzzlePane {

    private final View.Host host;
    private final Telling telling;
    private final RiverCanvas canvas;
    private final JLabel news = text("h3");
    private final JLabel state = text("note");
    private final JLabel wayText = text("");
    private final JLabel rule = text("caption");
    private final JButton cross;
    private final JButton undo;
    private final JButton hint;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel rows = Kit.rows(new BorderLayout());
    private Game game;
    private boolean wayShown;

    PuzzlePane(View.Host host, Puzzle puzzle) {
        this.host = host;
        Words words = host::text;
        telling = new Telling(words);
        game = Game.of(puzzle);
        canvas = new RiverCanvas(mark -> RiverDiagram.of(game, words, mark), () -> game, i -> play(g -> g.board(i)));
        String id = puzzle.id();
        cross = button("cross-" + id, "action.cross", "arrow-right", Game::cross);
        undo = button("undo-" + id, "action.undo", "arrow-counterclockwise", Game::undo);
        hint = button("hint-" + id, "action.hint", "lightbulb", Game::hint);
        JButton way = Kit.button(host.text("action.way"), "signpost-split", this::toggleWay);
        way.setName("way-" + id);
        JButton again = button("again-" + id, "action.again", "arrow-repeat", g -> Game.of(puzzle));
        panel.setName("puzzle-" + id);
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        JButton take = Kit.diagramMenu(host, () -> RiverDiagram.of(game, words, -1));
        rows.add(Kit.toolbar(List.of(cross, undo, hint, way, again, take), ""), BorderLayout.NORTH);
        rows.add(canvas, BorderLayout.CENTER);
        rows.add(below(puzzle), BorderLayout.SOUTH);
        panel.add(Kit.scroll(rows));
        news.setName("news-" + id);
        state.setName("state-" + id);
        wayText.setName("wayText-" + id);
        canvas.setName("river-" + id);
        rule.setText(host.text("rule." + puzzle.id()));
        bindKeys();
        show();
    }

    JComponent component() {
        return panel;
    }

    private void play(UnaryOperator<Game> move) {
        game = move.apply(game);
        show();
    }

    private void toggleWay() {
        wayShown = !wayShown;
        show();
    }

    private void show() {
        news.setText(telling.news(game));
        String where = telling.state(game);
        state.setText(where.replace("\n", "   "));
        canvas.show(where);
        wayText.setText(wayShown ? String.join("   ", telling.way(game)) : "");
        wayText.setVisible(wayShown && !game.solved());
        // At the beginning it is the news.
        rule.setVisible(!rule.getText().equals(news.getText()));
        cross.setEnabled(!game.solved());
        hint.setEnabled(!game.solved());
        undo.setEnabled(game.crossings() > 0 || game.aboard() != 0);
        panel.revalidate();
        panel.repaint();
    }

    private JComponent below(Puzzle puzzle) {
        JPanel below = Kit.column(6);
        below.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(20), Kit.scale(12), Kit.scale(20)));
        JComponent wog = line(text(""), host.text("wog", host.text("wog." + puzzle.id())));
        for (JComponent line : List.of(news, state, wayText, rule, wog, line(text("note"), host.text("keys")))) {
            below.add(line);
        }
        return below;
    }

    private static JComponent line(JLabel label, String said) {
        label.setText(said);
        return label;
    }

    /** Wraps to its width. */
    private static JLabel text(String style) {
        return (JLabel) Kit.wrapped(" ", style);
    }

    private JButton button(String name, String text, String icon, UnaryOperator<Game> move) {
        JButton button = Kit.button(host.text(text), icon, () -> play(move));
        button.setName(name);
        return button;
    }

    private void bindKeys() {
        bind("ENTER", Game::cross);
        bind("BACK_SPACE", Game::undo);
        bind("H", Game::hint);
    }

    private void bind(String key, UnaryOperator<Game> move) {
        canvas.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        canvas.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent e) {
                play(move);
            }
        });
    }
}
