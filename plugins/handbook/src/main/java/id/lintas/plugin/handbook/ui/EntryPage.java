package id.lintas.plugin.handbook.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.handbook.Entry;
import id.lintas.plugin.handbook.Handbook;
import java.awt.FlowLayout;
import java.awt.Point;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** An entry to read: term, explanation, the slide's words and what is wrong with them, and where to read on. */
final class EntryPage {

    private final StepContext context;
    private final Handbook handbook;
    private final Consumer<Entry> follow;
    private final JPanel column = Kit.column(6);
    private final JScrollPane scroll = Kit.scroll(column);

    EntryPage(StepContext context, Handbook handbook, Consumer<Entry> follow) {
        column.setBorder(BorderFactory.createEmptyBorder(Kit.scale(14), Kit.scale(18), Kit.scale(14), Kit.scale(18)));
        this.context = context;
        this.handbook = handbook;
        this.follow = follow;
    }

    JComponent component() {
        return scroll;
    }

    void show(Entry entry) {
        Locale locale = context.locale();
        column.removeAll();
        handbook.groups().stream()
                .filter(group -> group.id().equals(entry.group()))
                .forEach(group -> column.add(Kit.note(group.title().in(locale))));
        column.add(Kit.wrapped(entry.term().in(locale), "h3"));
        other(entry, locale);
        column.add(Kit.wrapped(entry.definition().in(locale), ""));
        section("point", entry.point().in(locale), "lightbulb");
        if (!entry.slideWording().isEmpty()) {
            section("slide", context.text("entry.quoted", entry.slideWording()), "quote");
        }
        section("note", entry.note().in(locale), "exclamation-triangle");
        see(entry, locale);
        column.revalidate();
        column.repaint();
        scroll.getViewport().setViewPosition(new Point());
    }

    /** The same term in the other language, if it is another. */
    private void other(Entry entry, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String other = english ? entry.term().id() : entry.term().en();
        if (!other.equals(entry.term().in(locale))) {
            column.add(Kit.note(context.text("entry.other", other)));
        }
    }

    private void section(String key, String text, String icon) {
        if (text.isEmpty()) {
            return;
        }
        JLabel caption = Kit.note(context.text("entry." + key));
        caption.setIcon(Kit.icon(icon, 12, "text2"));
        caption.setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), 0, 0, 0));
        column.add(caption);
        column.add(Kit.wrapped(text, ""));
    }

    private void see(Entry entry, Locale locale) {
        if (entry.see().isEmpty()) {
            return;
        }
        JLabel caption = Kit.note(context.text("entry.see"));
        caption.setBorder(BorderFactory.createEmptyBorder(Kit.scale(6), 0, 0, 0));
        column.add(caption);
        entry.see().stream().flatMap(id -> handbook.find(id).stream()).forEach(seen -> {
            JButton link = Kit.link(seen.term().in(locale), () -> follow.accept(seen));
            link.setName("see." + seen.id());
            link.putClientProperty("FlatLaf.style", "margin: 0,0,0,0");
            JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
            line.setOpaque(false);
            line.add(link);
            column.add(line);
        });
    }
}
