package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.NoneFound;
import id.lintas.plugin.obstacle.ObstacleData;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** Each activity with what may hinder it, so that none is passed over. Rows are built anew only when their shape changes. */
final class ActivitiesTab {

    private final EditorHost<ObstacleData> host;
    private final Deeds deeds;
    private final ActivityRow.Ways ways;
    private final JPanel rows = Kit.column(8);
    private final JScrollPane scroll = Kit.scroll(rows);
    private List<ActivityRow> shown = List.of();
    private List<NoteForm> orphans = List.of();
    private List<Object> shape = List.of("nothing built yet");

    ActivitiesTab(EditorHost<ObstacleData> host, Consumer<String> openObstacle, Consumer<ItemRef> addObstacle) {
        this.host = host;
        deeds = new Deeds(host);
        ways = new ActivityRow.Ways(deeds, openObstacle, addObstacle, this::noteNone);
        rows.setBorder(BorderFactory.createEmptyBorder(Kit.scale(12), Kit.scale(20), Kit.scale(12), Kit.scale(20)));
        scroll.setName("activities");
        scroll.getAccessibleContext().setAccessibleName(host.text("tab.activities"));
    }

    JComponent component() {
        return scroll;
    }

    /** How many activities there are. */
    int count() {
        return activities().size();
    }

    void show(ObstacleData data) {
        List<Object> newShape = shape(data);
        if (!newShape.equals(shape)) {
            shape = newShape;
            rebuild(data);
        }
        shown.forEach(row -> row.show(data));
        orphans.forEach(note -> note.show(data));
    }

    /** Goes to a note, or to an activity's row. False if neither is here. */
    boolean reveal(Place place) {
        Optional<NoteForm> orphan =
                orphans.stream().filter(note -> note.id().equals(place.item())).findFirst();
        if (orphan.isPresent()) {
            return orphan.get().reveal(place.field().isEmpty() ? "reason" : place.field());
        }
        return shown.stream().filter(row -> row.isAbout(place.item())).anyMatch(row -> row.reveal(place.field()));
    }

    private void noteNone(ItemRef activity) {
        String id = deeds.noteNoneFound(activity);
        reveal(Place.of(id, "reason"));
    }

    /** False for a note on an activity that is gone, and for a second note on the same one. */
    private boolean hasRow(ObstacleData data, NoneFound note) {
        ItemRef activity = note.activity();
        return activity != null
                && activities().stream().anyMatch(a -> a.ref().equals(activity))
                && data.noneFoundFor(activity).filter(note::equals).isPresent();
    }

    private List<Item> activities() {
        return host.context().project().items(Item.ACTIVITY);
    }

    /** Everything that decides which controls there are; the texts in them do not. */
    private List<Object> shape(ObstacleData data) {
        List<Object> parts = new ArrayList<>(activities());
        data.obstacles().forEach(o -> parts.add(List.of(o.id(), o.activities())));
        data.noneFound().forEach(n -> parts.add(n.id() + n.activity()));
        return parts;
    }

    private void rebuild(ObstacleData data) {
        rows.removeAll();
        List<ActivityRow> built = new ArrayList<>();
        List<NoteForm> orphanNotes = new ArrayList<>();
        for (Item activity : activities()) {
            built.add(new ActivityRow(host, activity, data, ways));
        }
        for (NoneFound note : data.noneFound()) {
            if (!hasRow(data, note)) {
                orphanNotes.add(new NoteForm(host, note.id(), deeds));
            }
        }
        shown = List.copyOf(built);
        orphans = List.copyOf(orphanNotes);
        if (shown.isEmpty()) {
            rows.add(Kit.wrapped(host.text("empty.activities"), ""));
        }
        shown.forEach(row -> add(row.component()));
        for (NoteForm note : orphans) {
            JPanel card = new ActivityRow.Card();
            card.add(Kit.note(host.text("row.orphan")), BorderLayout.NORTH);
            card.add(note.component(), BorderLayout.CENTER);
            add(card);
        }
        rows.revalidate();
        rows.repaint();
    }

    private void add(JComponent row) {
        rows.add(row);
    }
}
