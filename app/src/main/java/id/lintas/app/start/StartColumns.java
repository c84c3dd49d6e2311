package id.lintas.app.start;

import id.lintas.api.ui.Kit;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The two columns of the start page, side by side, or one below the other where there is no room. */
final class StartColumns extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int ROOM = 1100;
    private static final int ROOM_FOR_TWO_CARDS = 640;

    private final JComponent brand;
    private final JComponent left;
    private final JComponent right;
    private boolean beside = true;
    private boolean pairs = true;

    StartColumns(JComponent brand, JComponent left, JComponent right) {
        this.brand = brand;
        this.left = left;
        this.right = right;
        setName("startPage");
        putClientProperty("FlatLaf.styleClass", "surface");
        arrange();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        boolean room = width >= Kit.scale(ROOM);
        boolean two = width >= Kit.scale(ROOM_FOR_TWO_CARDS);
        if (width > 0 && (room != beside || two != pairs)) {
            beside = room;
            pairs = two;
            arrange();
            revalidate();
        }
    }

    private void arrange() {
        removeAll();
        String wide = "[0:580:580,fill]";
        String second = "56[0:396:396,fill]";
        setLayout(new MigLayout(
                "insets 24, gapy 0, fill",
                "[grow]" + wide + (beside ? second : "") + "[grow]",
                "24:push[]" + (beside ? 32 : 16) + "[top]" + (beside ? "" : "16[top]") + "24:push"));
        StartPage.setPairs((MigLayout) left.getLayout(), pairs);
        add(brand, "cell 1 0" + (beside ? " 2 1" : ""));
        add(left, "cell 1 1, top, growx");
        add(right, beside ? "cell 2 1, top, growx" : "cell 1 2, top, growx");
    }
}
