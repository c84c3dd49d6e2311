package id.lintas.app.look;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** An SVG arc by its end points, turned into one by its centre (SVG 1.1, appendix F.6). */
final class SvgArc {

    private SvgArc() {}

    static void append(
            Path2D path,
            double x1,
            double y1,
            double radiusX,
            double radiusY,
            double turnDegrees,
            boolean large,
            boolean sweep,
            double x2,
            double y2) {
        if (radiusX == 0 || radiusY == 0) {
            path.lineTo(x2, y2);
            return;
        }
        double turn = Math.toRadians(turnDegrees);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double px = cos * (x1 - x2) / 2 + sin * (y1 - y2) / 2;
        double py = -sin * (x1 - x2) / 2 + cos * (y1 - y2) / 2;
        double tooSmall = Math.max(1, Math.sqrt(square(px / Math.abs(radiusX)) + square(py / Math.abs(radiusY))));
        double rx = Math.abs(radiusX) * tooSmall;
        double ry = Math.abs(radiusY) * tooSmall;
        double below = square(rx * py) + square(ry * px);
        double length = Math.sqrt(Math.max(0, square(rx * ry) - below) / below) * (large == sweep ? -1 : 1);
        double ux = length * rx * py / ry;
        double uy = -length * ry * px / rx;
        double start = Math.toDegrees(Math.atan2((py - uy) / ry, (px - ux) / rx));
        double end = Math.toDegrees(Math.atan2((-py - uy) / ry, (-px - ux) / rx));
        double extent = sweep ? positive(end - start) : -positive(start - end);
        // Java counts angles against the clock, SVG with it.
        Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -start, -extent, Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance(
                cos * ux - sin * uy + (x1 + x2) / 2, sin * ux + cos * uy + (y1 + y2) / 2);
        place.rotate(turn);
        path.append(arc.getPathIterator(place), true);
    }

    private static double positive(double degrees) {
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double square(double value) {
        return value * value;
    }
}
