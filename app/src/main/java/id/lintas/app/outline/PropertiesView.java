package id.lintas.app.outline;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The item that the focus is in: what it is called, what it is linked with, what was found at it. */
public final class PropertiesView implements ToolView {

    private final OpenDocument document;
    private final AppTexts texts;
    private final Function<String, String> title;
    private final Navigation navigation;
    private final JPanel facts =
            new JPanel(new MigLayout("insets 12, fillx, wrap 2, gapy 6", "[]12[grow,fill]", "[top]"));
    private final JScrollPane scroll = new JScrollPane(facts);
    private final List<Runnable> stops = new ArrayList<>();
    private Optional<ItemRef> ref = Optional.empty();
    private Optional<ItemFacts> shown = Optional.empty();

    /** @param title gives a step's title */
    public PropertiesView(
            OpenDocument document, AppTexts texts, Function<String, String> title, Navigation navigation) {
        this.document = document;
        this.texts = texts;
        this.title = title;
        this.navigation = navigation;
        facts.putClientProperty("FlatLaf.styleClass", "surface");
        scroll.setName("propertiesView");
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        write();
        stops.add(document.listen(new OpenDocument.Listener() {
            @Override
            public void changed(OpenDocument changed) {
                fill();
            }

            @Override
            public void checked(OpenDocument checked) {
                fill();
            }
        }));
        stops.add(navigation.follow((page, place) -> {
            ref = page.isEmpty() || place.item().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ItemRef(page, place.item()));
            fill();
        }));
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }

    private void fill() {
        Optional<ItemFacts> now =
                ref.flatMap(r -> document.decoded().flatMap(d -> ItemFacts.of(d, document.checks(), r)));
        if (!now.equals(shown)) {
            shown = now;
            write();
        }
    }

    private void write() {
        facts.removeAll();
        shown.ifPresentOrElse(
                this::write, () -> facts.add(Kit.wrapped(texts.get("properties.none"), "note"), "span, growx"));
        facts.revalidate();
        facts.repaint();
    }

    private void write(ItemFacts about) {
        Item item = about.item();
        fact("properties.name", item.label());
        fact("properties.id", item.ref().id());
        fact("properties.task", title.apply(item.ref().step()));
        items("properties.refers-to", about.refersTo());
        items("properties.referred-by", about.referredBy());
        for (Finding<?> finding : about.findings()) {
            String level = texts.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
            facts.add(Kit.note(level));
            facts.add(link(finding.message(), item.ref().step(), finding.place()), "wmin 0");
        }
        document.project()
                .revision()
                .filter(r -> !r.savedBy().isEmpty())
                .ifPresent(r -> fact("properties.saved-by", r.savedBy()));
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) {
            facts.add(Kit.note(texts.get(key)));
            facts.add(Kit.wrapped(text, "caption"), "wmin 0");
        }
    }

    private void items(String key, List<Item> items) {
        facts.add(Kit.note(texts.get(key)));
        if (items.isEmpty()) {
            facts.add(Kit.note("–"));
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String text = item.ref().id() + "  " + item.label();
            String where = i == 0 ? "wmin 0" : "skip 1, wmin 0";
            facts.add(link(text, item.ref().step(), Place.item(item.ref().id())), where);
        }
    }

    private JButton link(String text, String page, Place place) {
        JButton link = Kit.link(text, () -> navigation.go(page, place));
        link.setHorizontalAlignment(SwingConstants.LEADING);
        link.setToolTipText(text);
        return link;
    }
}
