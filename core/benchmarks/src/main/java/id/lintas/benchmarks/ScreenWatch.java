package id.lintas.benchmarks;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks at the screen from outside, until it has been still for a while. */
final class ScreenWatch {

    private static final int STEP = 3;
    private static final int PAUSE_MILLIS = 15;
    private static final double SAME = 0.01;
    private static final double BLANK = 0.003;

    private static final class Frame {

        private final double millis;

        /** Every third one of every third row. */
        private final int[] pixels;

        Frame(double millis, int[] pixels) {
            this.millis = millis;
            this.pixels = pixels;
        }
    }

    /** In milliseconds from the beginning: the first picture that is not blank, and the one after which little changes. */
    record Seen(double first, double settled) {}

    private final Robot robot;
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    private final int[] blank;

    /** The screen must be blank now. */
    ScreenWatch() throws AWTException {
        robot = new Robot();
        blank = look();
    }

    /**
     * @param begin as {@code System.nanoTime} gave it when the process was started
     * @param stillMillis how long the screen must be still
     */
    Seen watch(long begin, long stillMillis, long mostMillis) {
        List<Frame> frames = new ArrayList<>();
        double now = 0;
        while (now < mostMillis) {
            int[] pixels = look();
            now = (System.nanoTime() - begin) / 1e6;
            boolean shown = differing(pixels, blank) > BLANK;
            if (shown && (frames.isEmpty() || !Arrays.equals(pixels, last(frames).pixels))) {
                frames.add(new Frame(now, pixels));
            }
            if (!frames.isEmpty() && now - last(frames).millis > stillMillis) {
                return judge(frames);
            }
            robot.delay(PAUSE_MILLIS);
        }
        throw new IllegalStateException("The screen was not still within " + mostMillis + " ms");
    }

    /** Waits until the window is gone. */
    void untilBlank(long mostMillis) {
        long begin = System.nanoTime();
        while (differing(look(), blank) > BLANK) {
            if ((System.nanoTime() - begin) / 1_000_000 > mostMillis) {
                throw new IllegalStateException("A window stays on the screen");
            }
            robot.delay(PAUSE_MILLIS);
        }
    }

    private static Seen judge(List<Frame> frames) {
        int[] end = last(frames).pixels;
        int settled = frames.size() - 1;
        while (settled > 0 && differing(frames.get(settled - 1).pixels, end) <= SAME) {
            settled--;
        }
        return new Seen(frames.get(0).millis, frames.get(settled).millis);
    }

    private static Frame last(List<Frame> frames) {
        return frames.get(frames.size() - 1);
    }

    private static double differing(int[] a, int[] b) {
        int differ = 0;
        for (int i = 0; i < a.length; i++) {
            differ += a[i] == b[i] ? 0 : 1;
        }
        return (double) differ / a.length;
    }

    private int[] look() {
        BufferedImage image = robot.createScreenCapture(screen);
        int[] pixels = new int[(image.getWidth() / STEP) * (image.getHeight() / STEP)];
        int i = 0;
        for (int y = 0; y < image.getHeight() / STEP; y++) {
            for (int x = 0; x < image.getWidth() / STEP; x++) {
                pixels[i++] = image.getRGB(x * STEP, y * STEP);
            }
        }
        return pixels;
    }
}
