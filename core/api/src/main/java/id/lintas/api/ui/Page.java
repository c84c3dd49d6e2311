package id.lintas.api.ui;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * A toolbar, a list or drawing, and below it a form that scrolls. The list gets what it asks for, as long as the form
 * keeps what it needs, or half of the height.
 */
final class Page extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int MARGIN = 20;
    private static final int LEAST_LIST = 90;

    private final JComponent toolbar;
    private final JComponent list;
    private final ScrollColumn detail;
    private final PassingScrollPane scroll;

    Page(JComponent toolbar, JComponent list, JComponent detail) {
        super(null);
        this.toolbar = toolbar;
        this.list = list;
        this.detail = new ScrollColumn(detail);
        scroll = new PassingScrollPane(this.detail);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(PassingScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        Plain.style(this, "surface");
        add(toolbar);
        add(list);
        add(scroll);
    }

    @Override
    public void doLayout() {
        int margin = Kit.scale(MARGIN);
        int width = getWidth();
        int bar = WidthDependent.height(toolbar, width);
        int room = getHeight() - bar;
        int form = Math.min(WidthDependent.height(detail, width), room / 2);
        int listWidth = width - 2 * margin;
        int wanted = Math.max(Kit.scale(LEAST_LIST), WidthDependent.height(list, listWidth));
        int high = Math.max(Math.min(wanted, room - form), Math.min(Kit.scale(LEAST_LIST), room));
        toolbar.setBounds(0, 0, width, bar);
        list.setBounds(margin, bar, listWidth, high);
        scroll.setBounds(0, bar + high, width, Math.max(0, room - high));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(
                Kit.scale(640),
                toolbar.getPreferredSize().height + list.getPreferredSize().height + detail.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(320), Kit.scale(200));
    }
}
