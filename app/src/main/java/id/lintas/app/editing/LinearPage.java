package id.lintas.app.editing;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.app.linear.Heading;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;

/** All steps one below the other, each under its title. Ctrl+Down and Ctrl+Up go from heading to heading. */
final class LinearPage implements Page {

    private final Map<String, Page> sections;
    private final List<String> steps;
    private final Map<String, Heading> titles = new LinkedHashMap<>();
    private final LinearColumn column = new LinearColumn();
    private final JScrollPane scroll = new JScrollPane(column);
    private Optional<Heading> wanted = Optional.empty();

    /**
     * @param sections by step, in the worksheet's order
     * @param steps those that can be read
     */
    LinearPage(Map<String, Page> sections, UnaryOperator<String> title, List<String> steps) {
        this.sections = sections;
        this.steps = steps;
        sections.forEach((step, page) -> {
            Heading heading = new Heading(titles.size() + 1 + ". " + title.apply(step), 2);
            titles.put(step, heading);
            column.add(heading, "gaptop " + (titles.size() == 1 ? 0 : 24));
            column.add(page.component());
        });
        scroll.setBorder(null);
        scroll.setName("linear");
        scroll.getVerticalScrollBar().setUnitIncrement(Kit.scale(20));
        column.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                wanted.ifPresent(column::toTop);
            }
        });
        key("ctrl DOWN", 1);
        key("ctrl UP", -1);
    }

    private void key(String stroke, int by) {
        column.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        column.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                column.headingFromFocus(by).ifPresent(LinearPage.this::visit);
            }
        });
    }

    List<String> steps() {
        return steps;
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void refresh() {
        wanted = Optional.empty();
        sections.values().forEach(Page::refresh);
    }

    /** Only where it is said which step; see the other. */
    @Override
    public boolean reveal(Place place) {
        return false;
    }

    boolean reveal(String step, Place place) {
        if (place.equals(Place.STEP)) {
            wanted = Optional.ofNullable(titles.get(step));
            EventQueue.invokeLater(() -> wanted.ifPresent(column::toTop));
            return wanted.isPresent();
        }
        wanted = Optional.empty();
        Page page = sections.get(step);
        return page != null && page.reveal(place);
    }

    boolean begin(String step, Place place) {
        Page page = sections.get(step);
        return page != null && page.begin(place);
    }

    /** Puts the focus onto the step's title. */
    void visit(String step) {
        Optional.ofNullable(titles.get(step)).ifPresent(this::visit);
    }

    private void visit(Heading heading) {
        wanted = Optional.empty();
        heading.visit();
        column.toTop(heading);
    }

    @Override
    public void close() {
        sections.values().forEach(Page::close);
    }
}
