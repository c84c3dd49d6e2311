package id.lintas.app.window;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/** Graphics that paint into a picture and note each text on the way: its colour, and what was below it before. */
final class TextSpy {

    private static final Class<? extends Graphics2D> TYPE = new ByteBuddy()
            .subclass(Graphics2D.class)
            .defineField("handler", InvocationHandler.class, Visibility.PUBLIC)
            .method(ElementMatchers.not(ElementMatchers.isFinalizer()))
            .intercept(InvocationHandlerAdapter.toField("handler"))
            .make()
            .load(TextSpy.class.getClassLoader())
            .getLoaded();

    private final BufferedImage picture;
    private final List<PaintedText> texts = new ArrayList<>();

    private TextSpy(int width, int height) {
        picture = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
    }

    /** All texts that the component and what it holds paint. Event thread. */
    static List<PaintedText> look(JComponent root) {
        TextSpy spy = new TextSpy(root.getWidth(), root.getHeight());
        RepaintManager painting = RepaintManager.currentManager(root);
        boolean buffered = painting.isDoubleBufferingEnabled();
        painting.setDoubleBufferingEnabled(false);
        Graphics2D g = spy.picture.createGraphics();
        g.setClip(0, 0, root.getWidth(), root.getHeight());
        root.paint(spy.around(g));
        painting.setDoubleBufferingEnabled(buffered);
        return spy.texts;
    }

    private Graphics2D around(Graphics2D real) {
        try {
            Graphics2D spy = TYPE.getDeclaredConstructor().newInstance();
            InvocationHandler handler = (self, method, arguments) -> call(real, method, arguments);
            TYPE.getField("handler").set(spy, handler);
            return spy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The graphics cannot be made", e);
        }
    }

    private Object call(Graphics2D real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("drawString")) {
            String text =
                    arguments[0] instanceof AttributedCharacterIterator styled ? plain(styled) : (String) arguments[0];
            note(real, text, ((Number) arguments[1]).doubleValue(), ((Number) arguments[2]).doubleValue());
        } else if (method.getName().equals("drawGlyphVector")) {
            Rectangle bounds = ((GlyphVector) arguments[0]).getLogicalBounds().getBounds();
            note(real, "", bounds, ((Number) arguments[1]).doubleValue(), ((Number) arguments[2]).doubleValue());
        }
        try {
            Object result = method.invoke(real, arguments);
            return result instanceof Graphics2D made && method.getName().equals("create") ? around(made) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String plain(AttributedCharacterIterator styled) {
        StringBuilder text = new StringBuilder();
        for (char c = styled.first(); c != AttributedCharacterIterator.DONE; c = styled.next()) {
            text.append(c);
        }
        return text.toString();
    }

    private void note(Graphics2D g, String text, double x, double y) {
        if (!text.isBlank()) {
            note(g, text, g.getFontMetrics().getStringBounds(text, g).getBounds(), x, y);
        }
    }

    private void note(Graphics2D g, String text, Rectangle bounds, double x, double y) {
        bounds.translate((int) Math.round(x), (int) Math.round(y));
        Rectangle place = g.getTransform().createTransformedShape(bounds).getBounds();
        Shape clip = g.getClip();
        Rectangle seen = clip == null
                ? place
                : g.getTransform().createTransformedShape(clip).getBounds().intersection(place);
        seen = seen.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        if (!seen.isEmpty()) {
            Color ink = over(g.getColor(), ground(seen));
            texts.add(new PaintedText(text, ink, ground(seen), place, seen, g.getFont()));
        }
    }

    /** The colour that most of the place has before the text comes. */
    private Color ground(Rectangle place) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int x = place.x; x < place.x + place.width; x += 2) {
            for (int y = place.y; y < place.y + place.height; y += 2) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return new Color(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    private static Color over(Color ink, Color ground) {
        double share = ink.getAlpha() / 255.0;
        return new Color(
                mix(ink.getRed(), ground.getRed(), share),
                mix(ink.getGreen(), ground.getGreen(), share),
                mix(ink.getBlue(), ground.getBlue(), share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
