package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.JsonText;
import id.lintas.engine.store.format.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads packs strictly: what the format does not know is refused with its place, since a mistyped member would otherwise
 * be left out in silence. Any thread.
 */
public final class PackReader {

    /** How large a pack may be. */
    public static final Limits LIMITS = new Limits(2 << 20, 12, 8_000, 15, 100);

    private static final String FORMAT = "lintas-pack";
    private static final int MOST_PROBLEMS = 50;

    private final PackSchema schema = new PackSchema();

    /** All that is wrong with a file, or the pack. */
    public PackReading read(byte[] bytes) {
        if (bytes.length > LIMITS.bytes()) {
            return tooLarge();
        }
        JsonText text = new JsonText(bytes, LIMITS);
        try {
            JsonNode tree = text.tree();
            if (text.hasByteOrderMark()) {
                return PackReading.of(PackProblem.error("", "json.bom").at(Optional.of(text.find(""))));
            }
            List<PackProblem> problems = check(tree).stream()
                    .limit(MOST_PROBLEMS)
                    .map(p -> p.at(Optional.of(text.find(p.pointer()))))
                    .toList();
            return problems.isEmpty()
                    ? new PackReading(Optional.of(PackTree.pack((ObjectNode) tree)), List.of())
                    : new PackReading(Optional.empty(), problems);
        } catch (FormatProblem e) {
            return PackReading.of(PackProblem.of(e));
        }
    }

    static PackReading tooLarge() {
        return PackReading.of(PackProblem.error("", "json.limit.bytes", LIMITS.bytes() >> 20));
    }

    /** The same for a tree that is being edited; without lines. */
    public PackReading read(ObjectNode tree) {
        List<PackProblem> problems = check(tree);
        return problems.isEmpty()
                ? new PackReading(Optional.of(PackTree.pack(tree)), List.of())
                : new PackReading(Optional.empty(), problems);
    }

    private List<PackProblem> check(JsonNode tree) {
        List<PackProblem> problems = new ArrayList<>();
        JsonNode version = tree.path("formatVersion");
        if (!FORMAT.equals(tree.path("format").textValue())) {
            problems.add(PackProblem.error("", "foreign"));
        } else if (version.isIntegralNumber() && version.intValue() != 1) {
            problems.add(PackProblem.error("/formatVersion", "version", version.asText(), 1));
        } else {
            problems.addAll(schema.check(tree));
            if (problems.isEmpty()) {
                problems.addAll(new PackChecks(tree).problems());
            }
        }
        return problems;
    }
}
