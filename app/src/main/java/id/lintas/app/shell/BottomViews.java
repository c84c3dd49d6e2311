package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ToolView;
import id.lintas.app.view.ViewDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The views below the editor, as tabs that can be closed; a view is made when it is first shown. */
final class BottomViews {

    private final AppTexts texts;
    private final List<ViewDeclaration> declared;
    private final Function<ViewDeclaration, ToolView> maker;
    private final JTabbedPane tabs = new JTabbedPane();
    private final Map<String, ToolView> made = new LinkedHashMap<>();

    BottomViews(
            AppTexts texts,
            List<ViewDeclaration> declared,
            Function<ViewDeclaration, ToolView> maker,
            Runnable changed) {
        this.texts = texts;
        this.declared = declared;
        this.maker = maker;
        tabs.setName("bottomViews");
        tabs.putClientProperty("JTabbedPane.tabClosable", true);
        tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", texts.get("view.close"));
        tabs.putClientProperty("JTabbedPane.tabCloseCallback", (IntConsumer) index -> {
            tabs.removeTabAt(index);
            changed.run();
        });
    }

    JComponent component() {
        return tabs;
    }

    boolean isEmpty() {
        return tabs.getTabCount() == 0;
    }

    boolean isShown(String view) {
        return index(view) >= 0;
    }

    /** Adds its tab, if need be, and brings it to the front. */
    void show(String view) {
        declared.stream().filter(d -> d.id().equals(view)).findFirst().ifPresent(d -> {
            ToolView tool = made.computeIfAbsent(view, id -> maker.apply(d));
            if (index(view) < 0) {
                tabs.addTab(texts.get("view." + view), Kit.icon(d.icon(), 14, "text2"), tool.component());
            }
            tabs.setSelectedComponent(tool.component());
        });
    }

    void hide(String view) {
        int index = index(view);
        if (index >= 0) {
            tabs.removeTabAt(index);
        }
    }

    void focus(String view) {
        Optional.ofNullable(made.get(view)).ifPresent(ToolView::focus);
    }

    void close() {
        made.values().forEach(ToolView::close);
        made.clear();
    }

    private int index(String view) {
        ToolView tool = made.get(view);
        return tool == null ? -1 : tabs.indexOfComponent(tool.component());
    }
}
