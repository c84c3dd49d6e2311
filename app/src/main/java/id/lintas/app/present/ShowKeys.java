package id.lintas.app.present;

import java.awt.event.KeyEvent;

/** Which key does what. A remote sends page up and page down, some the B or the full stop for black. */
final class ShowKeys {

    private final SlideShow show;

    ShowKeys(SlideShow show) {
        this.show = show;
    }

    /** True if the key meant something. */
    boolean press(int key) {
        int letter = key - KeyEvent.VK_A;
        if (letter >= 0 && letter < 5 && show.choose(letter)) {
            return true;
        }
        switch (key) {
            case KeyEvent.VK_RIGHT, KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_SPACE -> show.forward();
            case KeyEvent.VK_LEFT, KeyEvent.VK_PAGE_UP, KeyEvent.VK_BACK_SPACE -> show.back();
            case KeyEvent.VK_DOWN -> show.toPart(1);
            case KeyEvent.VK_UP -> show.toPart(-1);
            case KeyEvent.VK_HOME -> show.first();
            case KeyEvent.VK_END -> show.last();
            case KeyEvent.VK_ENTER -> show.enter();
            case KeyEvent.VK_B, KeyEvent.VK_PERIOD -> show.toggleBlack();
            default -> {
                return digit(key);
            }
        }
        return true;
    }

    private boolean digit(int key) {
        int digit = key >= KeyEvent.VK_NUMPAD0 && key <= KeyEvent.VK_NUMPAD9
                ? key - KeyEvent.VK_NUMPAD0
                : key - KeyEvent.VK_0;
        if (digit < 0 || digit > 9) {
            return false;
        }
        show.digit((char) ('0' + digit));
        return true;
    }
}
