package id.lintas.app.outline;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;

/** All items as a tree that follows the focus; Enter or a double click goes to one. */
public final class OutlineView implements ToolView {

    private final OpenDocument document;
    private final Function<String, String> title;
    private final Navigation navigation;
    private final DefaultMutableTreeNode root = new DefaultMutableTreeNode();
    private final DefaultTreeModel model = new DefaultTreeModel(root);
    private final JTree tree = new JTree(model);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final List<Runnable> stops = new ArrayList<>();
    private Optional<Outline> shown = Optional.empty();
    private String step = "";
    private String item = "";

    /** @param title gives a step's title */
    public OutlineView(OpenDocument document, AppTexts texts, Function<String, String> title, Navigation navigation) {
        this.document = document;
        this.title = title;
        this.navigation = navigation;
        tree.setName("outline");
        tree.getAccessibleContext().setAccessibleName(texts.get("view.outline"));
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.setCellRenderer(new Cell());
        tree.registerKeyboardAction(e -> open(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        tree.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open();
                }
            }
        });
        JScrollPane scroll = new JScrollPane(tree);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.setName("outlineView");
        panel.add(scroll);
        stops.add(document.listen(changed -> fill()));
        fill();
        stops.add(navigation.follow(this::follow));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        tree.requestFocusInWindow();
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }

    private void fill() {
        Optional<Outline> now = document.decoded().map(Outline::of);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        root.removeAllChildren();
        now.ifPresent(outline -> outline.tasks().forEach(task -> {
            DefaultMutableTreeNode node = new DefaultMutableTreeNode(task);
            task.nodes().forEach(n -> node.add(branch(n)));
            root.add(node);
        }));
        model.reload();
        for (int row = 0; row < tree.getRowCount(); row++) {
            tree.expandRow(row);
        }
        select();
    }

    private static DefaultMutableTreeNode branch(Outline.Node node) {
        DefaultMutableTreeNode branch = new DefaultMutableTreeNode(node.item());
        node.below().forEach(n -> branch.add(branch(n)));
        return branch;
    }

    private void follow(String page, Place place) {
        step = page;
        item = place.item();
        select();
    }

    private void select() {
        Collections.list(root.depthFirstEnumeration()).stream()
                .filter(n -> n instanceof DefaultMutableTreeNode node
                        && node.getUserObject() instanceof Item i
                        && i.ref().step().equals(step)
                        && i.ref().id().equals(item))
                .findFirst()
                .ifPresent(n -> {
                    TreePath path = new TreePath(((DefaultMutableTreeNode) n).getPath());
                    tree.setSelectionPath(path);
                    tree.scrollPathToVisible(path);
                });
    }

    private void open() {
        Object selected = tree.getLastSelectedPathComponent();
        if (selected instanceof DefaultMutableTreeNode node) {
            if (node.getUserObject() instanceof Item i) {
                navigation.goThere(i.ref().step(), Place.item(i.ref().id()));
            } else if (node.getUserObject() instanceof Outline.Task task) {
                navigation.goThere(task.step(), Place.STEP);
            }
        }
    }

    private final class Cell extends DefaultTreeCellRenderer {

        private static final long serialVersionUID = 1L;

        Cell() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getTreeCellRendererComponent(
                JTree in, Object value, boolean selected, boolean open, boolean leaf, int row, boolean focused) {
            super.getTreeCellRendererComponent(in, value, selected, open, leaf, row, focused);
            Object what = value instanceof DefaultMutableTreeNode node ? node.getUserObject() : "";
            if (what instanceof Outline.Task task) {
                setText(title.apply(task.step()));
                setIcon(Kit.icon("clipboard-data", 14, "text2"));
            } else if (what instanceof Item i) {
                setText(i.ref().id() + "  " + i.label());
                boolean thread = i.kind().equals(Item.ROOT_CAUSE) || i.kind().equals(Item.CHOSEN_ISSUE);
                setIcon(Kit.icon(thread ? "record-circle-fill" : "record-circle", 14, thread ? "thread" : "text3"));
                setToolTipText(i.label());
            }
            return this;
        }
    }
}
