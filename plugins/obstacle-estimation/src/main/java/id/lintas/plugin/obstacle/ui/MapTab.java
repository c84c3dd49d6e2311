package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Drawings;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.map.Shown;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** The map and the register side by side, and the chosen obstacle below. Keeps which obstacle is chosen, and no data. */
final class MapTab {

    private final EditorHost<ObstacleData> host;
    private final Deeds deeds;
    private final HeatMap map;
    private final Legend legend;
    private final RegisterTable register;
    private final Detail detail;
    private final JButton add;
    private final JButton voteButton;
    private Optional<VotePanel> votes = Optional.empty();
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private String chosen = "";
    private Runnable afterAdding = () -> {};

    MapTab(EditorHost<ObstacleData> host) {
        this.host = host;
        deeds = new Deeds(host);
        RiskWords words = RiskWords.of(host.context());
        map = new HeatMap(words, new MapMoves());
        legend = new Legend(words);
        register = new RegisterTable(words, this::choose);
        detail = new Detail(host, () -> deeds.deleteObstacle(chosen));
        add = addButton("addObstacle");
        JButton first = addButton("addFirstObstacle");
        voteButton = Kit.button(host.text("button.vote"), "eye-slash", this::vote);
        voteButton.setName("vote");
        content.setOpaque(false);
        content.add(new MapPage(toolbar(words), overview(), detail.component()), "work");
        content.add(Kit.empty(host.text("empty.obstacles"), first), "empty");
    }

    JComponent component() {
        return content;
    }

    /** What gets the focus when the tab as a whole is meant. */
    JComponent entry() {
        return host.data().obstacles().isEmpty() ? content : register;
    }

    void onAdd(Runnable listener) {
        afterAdding = listener;
    }

    /** Adds an obstacle for these activities, chooses it and waits for its description. */
    void add(List<ItemRef> activities) {
        if (host.readOnly()) {
            return;
        }
        String id = deeds.addObstacle(activities);
        afterAdding.run();
        choose(id);
        detail.reveal("description");
    }

    void choose(String id) {
        votes.ifPresent(VotePanel::close);
        chosen = id;
        show(host.data());
    }

    void show(ObstacleData data) {
        if (data.obstacle(chosen).isEmpty()) {
            chosen = "";
        }
        RiskWords words = RiskWords.of(host.context());
        if (chosen.isEmpty()) {
            register.show(data.obstacles(), words, "");
            chosen = register.order().stream().findFirst().orElse("");
        }
        register.show(data.obstacles(), words, chosen);
        map.show(data, words, chosen);
        legend.show(words);
        detail.show(data.obstacle(chosen).orElse(null), words);
        voteButton.setEnabled(!host.readOnly() && !chosen.isEmpty());
        if (votes.filter(VotePanel::open).isEmpty()) {
            cards.show(content, data.obstacles().isEmpty() ? "empty" : "work");
        }
    }

    /** Takes hidden votes on the chosen obstacle; their place is made when it is first needed. They stand in place of map and register while they last. */
    private void vote() {
        if (votes.isEmpty()) {
            VotePanel made = new VotePanel(host, deeds, () -> show(host.data()));
            content.add(made.component(), "vote");
            votes = Optional.of(made);
        }
        votes.get().open(chosen);
        cards.show(content, "vote");
    }

    boolean reveal(Place place) {
        choose(place.item());
        if (!place.field().isEmpty()) {
            return detail.reveal(place.field());
        }
        register.requestFocusInWindow();
        return true;
    }

    private JComponent toolbar(RiskWords words) {
        List<Choice> choices = List.of(
                Choice.of("showBefore", host.text("view.before")),
                Choice.of("showAfter", host.text("view.after")),
                Choice.of("showBoth", host.text("view.both")));
        Segments view = new Segments(
                host.text("view.name"),
                choices,
                "showBoth",
                id -> map.show(
                        switch (id) {
                            case "showBefore" -> Shown.BEFORE;
                            case "showAfter" -> Shown.AFTER;
                            default -> Shown.BOTH;
                        }));
        return Kit.toolbar(List.of(add, view, voteButton), words.rule());
    }

    /** In the free corner of the axes; its words are its tool tip. */
    private JButton picture() {
        JButton button = Kit.diagramMenu(host, () -> new Drawings(host.context()).map(host.data()));
        button.setToolTipText(button.getText());
        button.getAccessibleContext().setAccessibleName(button.getText());
        button.setText("");
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    private JComponent overview() {
        JScrollPane list = new JScrollPane(register);
        list.putClientProperty("FlatLaf.styleClass", "quiet");
        return new Overview(new MapColumn(map, legend, picture()), list);
    }

    private JButton addButton(String name) {
        JButton button = Kit.button(host.text("button.addObstacle"), "plus-lg", () -> add(List.of()));
        button.setName(name);
        button.setEnabled(!host.readOnly());
        return button;
    }

    private final class MapMoves implements HeatMap.Listener {

        @Override
        public void chosen(String id) {
            choose(id);
        }

        @Override
        public void moved(String id, boolean after, int likelihood, int impact) {
            if (!host.readOnly()) {
                deeds.move(id, after, likelihood, impact);
            }
        }

        @Override
        public void focused(boolean after) {
            host.focused(Place.of(chosen, after ? "residualLikelihood" : "likelihood"));
        }
    }
}
