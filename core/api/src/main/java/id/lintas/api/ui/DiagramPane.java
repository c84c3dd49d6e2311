package id.lintas.api.ui;

import id.lintas.api.Diagram;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;

/** A drawing below a row with its size and the ways to take it away. */
final class DiagramPane extends JPanel {

    private static final long serialVersionUID = 1;

    DiagramPane(View.Host host, Supplier<Diagram> diagram) {
        super(new BorderLayout());
        setOpaque(false);
        KitTexts texts = KitTexts.of(host);
        DiagramView view = new DiagramView(diagram);
        JToggleButton own = Plain.text(new JToggleButton());
        own.setText(texts.get("diagram-own"));
        Plain.style(own, "plain");
        own.addActionListener(e -> view.setFitted(!own.isSelected()));
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(8), Kit.scale(8)));
        row.setOpaque(false);
        // The gap of the flow comes before the first part too.
        row.setBorder(BorderFactory.createEmptyBorder(0, -Kit.scale(8), 0, 0));
        row.add(own);
        row.add(menu(host, diagram));
        add(row, BorderLayout.NORTH);
        JScrollPane scroll = new PassingScrollPane(view);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        add(scroll, BorderLayout.CENTER);
    }

    /** A button with the ways to take the drawing away. */
    static JButton menu(View.Host host, Supplier<Diagram> diagram) {
        KitTexts texts = KitTexts.of(host);
        JPopupMenu menu = new JPopupMenu();
        items(host, diagram).forEach(menu::add);
        JButton button =
                Buttons.withIcon(Buttons.named(new JButton(), texts.get("diagram-take"), () -> {}), "download");
        button.addActionListener(e -> menu.show(button, 0, button.getHeight()));
        return button;
    }

    static List<JMenuItem> items(View.Host host, Supplier<Diagram> diagram) {
        KitTexts texts = KitTexts.of(host);
        return Arrays.stream(Diagram.Export.values())
                .map(as -> {
                    JMenuItem item = Plain.text(new JMenuItem());
                    item.setText(texts.get("diagram-" + as));
                    item.addActionListener(e -> host.export(diagram.get(), as));
                    return item;
                })
                .toList();
    }
}
