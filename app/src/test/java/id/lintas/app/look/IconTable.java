package id.lintas.app.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code icons.txt} from the SVG files in {@code src/main/icons}. Run it after a file was added: {@code java
 * …IconTable src/main/icons src/main/resources/id/lintas/app/look/icons.txt}.
 */
final class IconTable {

    private static final Pattern ELEMENT = Pattern.compile("<(path|circle|rect|line)\\b[^>]*>");

    private IconTable() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), String.join("\n", lines(Path.of(arguments[0]))) + "\n");
    }

    static List<String> lines(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".svg"))
                    .sorted()
                    .map(IconTable::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path file) {
        String name = file.getFileName().toString().replace(".svg", "");
        try {
            return name + " " + convert(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String convert(String svg) {
        return ELEMENT.matcher(svg)
                .results()
                .map(match -> kind(svg, match.group()) + data(match.group(1), match.group()))
                .collect(Collectors.joining("|"));
    }

    private static String kind(String svg, String element) {
        if (svg.contains("stroke=\"currentColor\"")) {
            return "s";
        }
        return element.contains("evenodd") ? "e" : "n";
    }

    private static String data(String kind, String element) {
        return switch (kind) {
            case "path" -> attribute(element, "d").replaceAll("\\s+", " ").strip();
            case "circle" -> circle(number(element, "cx"), number(element, "cy"), number(element, "r"));
            case "rect" ->
                rectangle(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"));
            default ->
                String.format(
                        Locale.ROOT,
                        "M%s %sL%s %s",
                        number(element, "x1"),
                        number(element, "y1"),
                        number(element, "x2"),
                        number(element, "y2"));
        };
    }

    private static String rectangle(double x, double y, double width, double height) {
        return String.format(Locale.ROOT, "M%s %sh%sv%sh-%sz", x, y, width, height, width);
    }

    private static String circle(double x, double y, double r) {
        return String.format(
                Locale.ROOT, "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z", x - r, y, r, r, 2 * r, r, r, 2 * r);
    }

    private static double number(String element, String name) {
        String value = attribute(element, name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static String attribute(String element, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }
}
