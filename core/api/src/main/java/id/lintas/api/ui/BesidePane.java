package id.lintas.api.ui;

import javax.swing.JComponent;
import javax.swing.JSplitPane;

/** Two parts side by side. Where there is little room, the left one gives way as well, down to its share. */
final class BesidePane extends JSplitPane {

    private static final long serialVersionUID = 1;
    private static final double LARGEST_SHARE = 0.42;

    private final int wanted;
    private boolean squeezed;

    /** @param wanted pixels at the present zoom */
    BesidePane(JComponent left, int wanted, JComponent right) {
        super(HORIZONTAL_SPLIT, true, left, right);
        this.wanted = wanted;
        setBorder(null);
        setDividerLocation(wanted);
        setResizeWeight(0);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        int most = (int) (width * LARGEST_SHARE);
        if (width > 0 && getDividerLocation() > most) {
            squeezed = true;
            setDividerLocation(most);
        } else if (squeezed && most > getDividerLocation()) {
            squeezed = most < wanted;
            setDividerLocation(Math.min(wanted, most));
        }
        super.setBounds(x, y, width, height);
    }
}
