package id.lintas.engine.store;

import id.lintas.engine.store.format.Facts;
import id.lintas.engine.store.format.FormatProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A run of the program: on which computer, as which process, whose.
 *
 * @param host the computer's name, for people
 * @param machine tells apart two computers of the same name
 * @param started when the process started, as processes' numbers are used again
 */
public record Owner(String host, String machine, String user, long pid, Instant started) {

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("host", host);
        facts.put("machine", machine);
        facts.put("user", user);
        facts.put("pid", Long.toString(pid));
        facts.put("started", started.toString());
        return facts;
    }

    static Optional<Owner> of(Map<String, String> facts) {
        try {
            return Optional.of(new Owner(
                    facts.getOrDefault("host", "?"),
                    facts.getOrDefault("machine", "?"),
                    facts.getOrDefault("user", ""),
                    Long.parseLong(facts.getOrDefault("pid", "")),
                    Instant.parse(facts.getOrDefault("started", ""))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Owner> read(byte[] bytes) {
        try {
            return of(Facts.read(bytes));
        } catch (FormatProblem e) {
            return Optional.empty();
        }
    }
}
