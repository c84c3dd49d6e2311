package id.lintas.app.layout;

import id.lintas.app.layout.Arrangement.Node;
import id.lintas.app.layout.Arrangement.Split;
import id.lintas.app.layout.Arrangement.Tabs;
import io.github.andrewauclair.moderndocking.api.DockingAPI;
import io.github.andrewauclair.moderndocking.layouts.DockingLayoutNode;
import io.github.andrewauclair.moderndocking.layouts.DockingSimplePanelNode;
import io.github.andrewauclair.moderndocking.layouts.DockingSplitPanelNode;
import io.github.andrewauclair.moderndocking.layouts.DockingTabPanelNode;
import java.util.List;
import java.util.Optional;
import javax.swing.JSplitPane;

/** Our nodes as the docking library's, and back. */
final class DockingNodes {

    private static final double LEAST = 0.02;

    private final DockingAPI docking;

    DockingNodes(DockingAPI docking) {
        this.docking = docking;
    }

    DockingLayoutNode toLibrary(Node node) {
        if (node instanceof Split split) {
            return new DockingSplitPanelNode(
                    docking,
                    toLibrary(split.first()),
                    toLibrary(split.second()),
                    split.beside() ? JSplitPane.HORIZONTAL_SPLIT : JSplitPane.VERTICAL_SPLIT,
                    split.share(),
                    "");
        }
        Tabs tabs = (Tabs) node;
        if (tabs.names().size() == 1) {
            return new DockingSimplePanelNode(docking, tabs.front(), DockedView.class.getName(), "", "", "");
        }
        DockingTabPanelNode panel =
                new DockingTabPanelNode(docking, tabs.front(), DockedView.class.getName(), "", "", "");
        for (String name : tabs.names()) {
            panel.addTab(name, DockedView.class.getName(), "", "", "");
        }
        return panel;
    }

    /** Empty for an empty panel. */
    Optional<Node> fromLibrary(DockingLayoutNode node) {
        if (node instanceof DockingSplitPanelNode split) {
            Optional<Node> first = fromLibrary(split.getLeft());
            Optional<Node> second = fromLibrary(split.getRight());
            if (first.isEmpty() || second.isEmpty()) {
                return first.or(() -> second);
            }
            double share = Math.max(LEAST, Math.min(1 - LEAST, split.getDividerProportion()));
            boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
            return Optional.of(new Split(beside, share, first.get(), second.get()));
        } else if (node instanceof DockingTabPanelNode tabs) {
            List<String> names = tabs.getPersistentIDs().stream()
                    .map(DockingSimplePanelNode::getPersistentID)
                    .toList();
            return Optional.of(new Tabs(names, tabs.getSelectedTabID()));
        } else if (node instanceof DockingSimplePanelNode simple) {
            return Optional.of(Tabs.of(simple.getPersistentID()));
        }
        return Optional.empty();
    }
}
