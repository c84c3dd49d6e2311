package id.lintas.app.mark;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/** A line of a list: plain text, whole in its tool tip. */
final class PlainLine<T> extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<T, String> text;

    PlainLine(Class<T> type, Function<T, String> text) {
        this.type = type;
        this.text = text;
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        String said = type.isInstance(value) ? text.apply(type.cast(value)) : "";
        super.getListCellRendererComponent(list, said, index, selected, focused);
        setToolTipText(said.isEmpty() ? null : said);
        setBorder(BorderFactory.createEmptyBorder(Kit.scale(3), Kit.scale(8), Kit.scale(3), Kit.scale(8)));
        return this;
    }
}
