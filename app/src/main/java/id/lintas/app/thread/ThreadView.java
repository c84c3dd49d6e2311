package id.lintas.app.thread;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.pluginview.PluginViews;
import id.lintas.app.pluginview.ViewHost;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.thread.RedThread;
import id.lintas.engine.thread.ThreadDiagram;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** The red thread, walked by keys and mouse; Enter or a click goes to the place. */
public final class ThreadView implements ToolView {

    private final OpenDocument document;
    private final PluginViews.Workbench workbench;
    private final Navigation navigation;
    private final ThreadWalk walk = new ThreadWalk();
    private final ThreadDiagram words;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final ThreadCanvas canvas;
    private final JButton ends;
    private final List<Runnable> stops;

    public ThreadView(OpenDocument document, PluginViews.Workbench workbench, Navigation navigation) {
        this.document = document;
        this.workbench = workbench;
        this.navigation = navigation;
        this.words = new ThreadDiagram(workbench.texts().locale());
        this.canvas = new ThreadCanvas(walk, words, this::go);
        this.ends = Kit.button("", "exclamation-triangle", this::nextEnd);
        ends.setName("threadEnds");
        ViewHost host = new ViewHost("", ThreadView.class, workbench, document, navigation, () -> true);
        JScrollPane scroll = new JScrollPane(canvas);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.setName("threadView");
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(
                Kit.toolbar(
                        List.of(ends, Kit.diagramMenu(host, this::diagram)),
                        workbench.texts().get("thread.hint")),
                BorderLayout.NORTH);
        panel.add(scroll);
        fill();
        stops = List.of(document.listen(changed -> fill()), navigation.follow(this::follow));
    }

    private Diagram diagram() {
        return words.of(walk.thread(), walk.here());
    }

    private void fill() {
        walk.show(document.decoded().map(DecodedProject::thread).orElseGet(() -> RedThread.of(List.of(), List.of())));
        int open = walk.thread().ends().size();
        ends.setText(workbench.texts().get("thread.ends", open));
        ends.setEnabled(open > 0);
        canvas.changed(walk.thread().isEmpty() ? workbench.texts().get("thread.empty") : "");
    }

    private void follow(String step, Place place) {
        if (!place.item().isEmpty()) {
            walk.stand(new ItemRef(step, place.item()));
            canvas.moved();
        }
    }

    private void nextEnd() {
        walk.toNextEnd();
        canvas.moved();
        canvas.requestFocusInWindow();
    }

    private void go(ItemRef ref) {
        navigation.go(ref.step(), Place.item(ref.id()));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        canvas.requestFocusInWindow();
    }

    @Override
    public int height() {
        return 420;
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }
}
