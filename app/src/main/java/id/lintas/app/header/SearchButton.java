package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** Looks like a field and opens the palette; an icon alone where there is no room. */
final class SearchButton extends JButton {

    private static final long serialVersionUID = 1;
    private static final int HEIGHT = 28;
    private static final int WIDTH = 212;

    private final String label;
    private final JLabel key;

    SearchButton(AppTexts texts, HeaderActions actions) {
        label = texts.get("header.search");
        String keys = actions.keys("palette");
        key = Kit.chip(keys, "");
        setName("search");
        putClientProperty("FlatLaf.styleClass", "search");
        putClientProperty("html.disable", true);
        setIcon(Kit.icon("search", 14, "text2"));
        setIconTextGap(Kit.scale(8));
        setHorizontalAlignment(SwingConstants.LEADING);
        setToolTipText(keys.isEmpty() ? label : label + " (" + keys + ")");
        getAccessibleContext().setAccessibleName(getToolTipText());
        setLayout(new BorderLayout());
        setMargin(new java.awt.Insets(0, Kit.scale(8), 0, Kit.scale(4)));
        key.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createEmptyBorder(Kit.scale(2), 0, Kit.scale(2), Kit.scale(4)), key.getBorder()));
        add(key, BorderLayout.EAST);
        addActionListener(e -> actions.run("palette"));
        setFolded(false);
    }

    void setFolded(boolean folded) {
        setText(folded ? "" : label);
        key.setVisible(!folded && !key.getText().isEmpty());
    }

    @Override
    public Dimension getPreferredSize() {
        boolean folded = getText().isEmpty();
        int key = this.key.isVisible() ? this.key.getPreferredSize().width : 0;
        int full = Math.max(Kit.scale(WIDTH), super.getPreferredSize().width + key + Kit.scale(8));
        return new Dimension(folded ? Kit.scale(HEIGHT + 4) : full, Kit.scale(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
