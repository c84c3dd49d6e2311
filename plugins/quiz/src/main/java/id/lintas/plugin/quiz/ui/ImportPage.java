package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.format.Entry;
import id.lintas.plugin.quiz.format.Offer;
import id.lintas.plugin.quiz.format.Offer.State;
import id.lintas.plugin.quiz.format.QuizFile;
import id.lintas.plugin.quiz.format.QuizFormat;
import id.lintas.plugin.quiz.format.Remark;
import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

/** What a file would bring: every question of it, to be chosen or with its reason, before anything changes. */
final class ImportPage {

    private static final List<String> ENDINGS = List.of(".gift", ".txt", ".xml", ".csv");

    /** The width of the tick, in which a click chooses. */
    private static final int TICK = 36;

    private final EditorHost<Quiz> host;
    private final QuizEdits edits;
    private final Runnable close;
    private final JLabel title = Kit.heading("");
    private final JLabel count = Kit.note("");
    private final DefaultListModel<Integer> model = new DefaultListModel<>();
    private final JList<Integer> list = new JList<>(model);
    private final EntryDetail detail;
    private final JButton take;
    private final JPanel panel = Swing.surface(new JPanel(new BorderLayout()));
    private Optional<Offer> offer = Optional.empty();

    /** @param close leads back to the questions */
    ImportPage(EditorHost<Quiz> host, QuizEdits edits, Runnable close) {
        this.host = host;
        this.edits = edits;
        this.close = close;
        detail = new EntryDetail(host);
        take = Kit.button(host.text("import.take", 0), "box-arrow-in-down", this::take);
        take.setName("takeImport");
        JButton cancel = Kit.button(host.text("import.cancel"), "", close);
        cancel.setName("cancelImport");
        prepareList();
        panel.add(PageHead.of(title, count, take, cancel), BorderLayout.NORTH);
        panel.add(Kit.beside(scroll(), 380, detail.component()), BorderLayout.CENTER);
        Swing.bind(panel, "ESCAPE", close);
    }

    JComponent component() {
        return panel;
    }

    /** Asks for a file; {@code opened} is told once there is something to look at. */
    void ask(Runnable opened) {
        host.openFile(ENDINGS, (name, bytes) -> {
            show(QuizFile.read(name, bytes, Optional.empty(), host.context()));
            opened.run();
            list.requestFocusInWindow();
        });
    }

    void show(QuizFile file) {
        Offer fresh = Offer.of(file, host.data(), host.context());
        offer = Optional.of(fresh);
        String format = file.format().map(this::name).orElse("");
        title.setText(format.isEmpty() ? file.name() : host.text("import.title", file.name(), format));
        model.clear();
        IntStream.range(0, fresh.states().size()).forEach(model::addElement);
        detail.showFile(fresh.file().reading().remarks());
        refresh();
        list.setSelectedIndex(model.isEmpty() ? -1 : 0);
    }

    private String name(QuizFormat format) {
        return host.text("format." + format.id());
    }

    private void refresh() {
        Offer shown = offer.orElseThrow();
        int chosen = shown.chosen().size();
        count.setText(host.text("import.count", shown.states().size(), chosen, shown.leftOut()));
        take.setText(host.text("import.take", chosen));
        take.setEnabled(chosen > 0 && !host.readOnly());
        list.repaint();
    }

    private void take() {
        offer.ifPresent(o -> edits.takeIn(o));
        close.run();
    }

    private void toggle(int place) {
        offer = offer.map(o -> o.toggle(place));
        refresh();
    }

    private JScrollPane scroll() {
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private void prepareList() {
        list.setName("importList");
        list.getAccessibleContext().setAccessibleName(host.text("import.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new CardCell<>(this::card));
        list.setFixedCellHeight(CardCell.height());
        list.addListSelectionListener(e -> detail.show(selected()));
        Swing.bind(list, "SPACE", () -> {
            if (list.getSelectedIndex() >= 0) {
                toggle(list.getSelectedIndex());
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                int place = list.locationToIndex(e.getPoint());
                if (place >= 0 && e.getX() > list.getWidth() - Kit.scale(TICK)) {
                    toggle(place);
                }
            }
        });
    }

    private Optional<Entry> selected() {
        int place = list.getSelectedIndex();
        return offer.filter(o -> place >= 0)
                .map(o -> o.file().reading().entries().get(place));
    }

    private CardCell.Card card(int place) {
        Offer shown = offer.orElseThrow();
        Entry entry = shown.file().reading().entries().get(place);
        State state = shown.states().get(place);
        boolean chosen = shown.chosen().contains(place);
        String word = host.text(
                switch (state) {
                    case NEW -> chosen ? "import.chosen" : "import.not-chosen";
                    case PRESENT -> chosen ? "import.chosen" : "import.present";
                    case LEFT_OUT -> "import.left-out";
                });
        String why = state == State.LEFT_OUT
                ? entry.remarks().stream().findFirst().map(Remark::text).orElse("")
                : "";
        return new CardCell.Card(
                host.text("import.line", entry.line()),
                why.isEmpty() ? word : word + ": " + why,
                entry.title(),
                state == State.LEFT_OUT ? "x-octagon-fill" : chosen ? "check2-square" : "square",
                state == State.LEFT_OUT ? "warn" : chosen ? "accent" : "text2",
                "");
    }
}
