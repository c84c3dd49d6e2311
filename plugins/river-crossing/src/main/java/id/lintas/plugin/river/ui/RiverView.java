package id.lintas.plugin.river.ui;

import id.lintas.api.ui.Kit;
import id.lintas.api.ui.View;
import id.lintas.plugin.river.Puzzle;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The three puzzles, a tab each. What is played lives here and goes with the window; the project learns nothing of it. */
final class RiverView implements View {

    private final JTabbedPane tabs = Kit.tabs();

    RiverView(Host host) {
        tabs.setName("puzzles");
        tabs.getAccessibleContext().setAccessibleName(host.text("view.puzzles"));
        for (Puzzle puzzle : Puzzle.values()) {
            tabs.addTab(host.text("puzzle." + puzzle.id()), new PuzzlePane(host, puzzle).component());
        }
    }

    @Override
    public JComponent component() {
        return tabs;
    }
}
