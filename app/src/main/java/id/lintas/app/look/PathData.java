package id.lintas.app.look;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Reads SVG path data: all commands, absolute and relative, numbers as tight as they are written in icons. */
final class PathData {

    private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

    private final String text;
    private final Path2D.Double path;
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char last = ' ';

    private PathData(String text, int rule) {
        this.text = text;
        this.path = new Path2D.Double(rule);
    }

    /**
     * The shapes to fill.
     *
     * @param line parts that are divided by a bar; each begins with n (non-zero), e (even-odd) or s (a round stroke of 1)
     */
    static List<Shape> shapes(String line) {
        List<Shape> shapes = new ArrayList<>();
        for (String part : line.isEmpty() ? new String[0] : line.split("\\|", -1)) {
            char kind = part.charAt(0);
            Shape path = parse(part.substring(1), kind == 'e' ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
            shapes.add(
                    kind == 's'
                            ? new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path)
                            : path);
        }
        return List.copyOf(shapes);
    }

    static Path2D parse(String text, int rule) {
        PathData data = new PathData(text, rule);
        char command = ' ';
        while (data.more()) {
            char c = data.text.charAt(data.at);
            if (COMMANDS.indexOf(c) >= 0) {
                data.at++;
                command = c;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            data.segment(command);
            data.last = command;
        }
        return data.path;
    }

    private void segment(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> moveTo(fromX + number(), fromY + number());
            case 'L' -> lineTo(fromX + number(), fromY + number());
            case 'H' -> lineTo(fromX + number(), y);
            case 'V' -> lineTo(x, fromY + number());
            case 'C' ->
                curveTo(
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number());
            case 'S' -> {
                boolean smooth = "CcSs".indexOf(last) >= 0;
                curveTo(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        fromX + number(),
                        fromY + number(),
                        fromX + number(),
                        fromY + number());
            }
            case 'Q' -> quadTo(fromX + number(), fromY + number(), fromX + number(), fromY + number());
            case 'T' -> {
                boolean smooth = "QqTt".indexOf(last) >= 0;
                quadTo(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        fromX + number(),
                        fromY + number());
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("Not path data at " + at + ": " + text);
        }
    }

    private void moveTo(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = x = toX;
        startY = y = toY;
    }

    private void lineTo(double toX, double toY) {
        path.lineTo(toX, toY);
        x = toX;
        y = toY;
    }

    private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        controlX = x2;
        controlY = y2;
        x = toX;
        y = toY;
    }

    private void quadTo(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        controlX = x1;
        controlY = y1;
        x = toX;
        y = toY;
    }

    private void arc(double fromX, double fromY) {
        double rx = number();
        double ry = number();
        double turn = number();
        boolean large = flag();
        boolean sweep = flag();
        double toX = fromX + number();
        double toY = fromY + number();
        SvgArc.append(path, x, y, rx, ry, turn, large, sweep, toX, toY);
        x = toX;
        y = toY;
    }

    private boolean more() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    /** Flags of an arc may stand without a gap: {@code a1 1 0 012 0}. */
    private boolean flag() {
        if (!more()) {
            throw new IllegalArgumentException("Path data ends in an arc: " + text);
        }
        return text.charAt(at++) == '1';
    }

    private double number() {
        more();
        int start = at;
        boolean point = false;
        boolean digits = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean sign = (c == '-' || c == '+') && at == start;
            boolean exponent = (c == 'e' || c == 'E') && digits;
            if (!(Character.isDigit(c) || sign || exponent || (c == '.' && !point))) {
                break;
            }
            point |= c == '.' || exponent;
            digits |= Character.isDigit(c);
            at += exponent ? 2 : 1;
        }
        if (!digits) {
            throw new IllegalArgumentException("A number is missing at " + start + ": " + text);
        }
        return Double.parseDouble(text.substring(start, at));
    }
}
