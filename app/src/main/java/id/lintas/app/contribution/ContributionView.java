package id.lintas.app.contribution;

import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.app.view.ToolView;
import id.lintas.engine.store.Stored;
import id.lintas.engine.store.contribution.Shares;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;

/** Who worked on what, as it was saved last. */
public final class ContributionView implements ToolView {

    private final OpenDocument document;
    private final AppTexts texts;
    private final ShareTable model;
    private final JTable table;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;

    /** @param title gives a step's title */
    public ContributionView(OpenDocument document, AppTexts texts, Function<String, String> title) {
        this.document = document;
        this.texts = texts;
        Formats formats = Formats.of(texts);
        List<String> steps = new ArrayList<>(document.project().steps().keySet());
        this.model = new ShareTable(texts, title, formats::dateAndClock, steps);
        this.table = new JTable(model);
        int[] widths = IntStream.range(0, model.getColumnCount())
                .map(i -> i == 0 ? 150 : i == model.getColumnCount() - 1 ? 190 : 120)
                .toArray();
        ListTables.prepare(table, "contributions", texts.get("view.contributions"), widths);
        JPanel about = new JPanel(new MigLayout("insets 8 12 8 12, fillx", "[grow,fill]"));
        about.add(Kit.wrapped(texts.get("contribution.about"), "note"), "wmin 0");
        middle.add(bare(table), "list");
        middle.add(empty(), "empty");
        panel.setName("contributionView");
        panel.add(about, BorderLayout.NORTH);
        panel.add(middle);
        stopListening = document.listen(changed -> refresh());
        refresh();
    }

    private JPanel empty() {
        JPanel empty = new JPanel(new MigLayout("insets 12", "[grow,fill]"));
        empty.add(Kit.wrapped(texts.get("contribution.none"), ""), "wmin 0");
        return empty;
    }

    private static JScrollPane bare(JComponent content) {
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private void refresh() {
        List<Shares.Share> shares =
                document.file().stored().map(Stored::project).map(Shares::of).orElse(List.of());
        model.show(shares);
        cards.show(middle, shares.isEmpty() ? "empty" : "list");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        table.requestFocusInWindow();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
