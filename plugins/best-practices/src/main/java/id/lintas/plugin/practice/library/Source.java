package id.lintas.plugin.practice.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a practice is told of.
 *
 * @param year 0 if not known
 * @param url empty if there is none
 * @param kind law, official, academic, press or other
 * @param seen whether an excerpt of it was read for the library
 */
public record Source(String author, String title, int year, String url, String kind, boolean seen) {

    /** The page, if the address can be opened safely: http and https only. */
    public Optional<URI> address() {
        return address(url);
    }

    /** The same for any text. */
    public static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** One line for a list: author, title, year, each if known. */
    public String citation() {
        String head = author.isEmpty() ? title : author + ": " + title;
        return year == 0 ? head : head + " (" + year + ")";
    }
}
