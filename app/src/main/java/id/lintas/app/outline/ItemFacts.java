package id.lintas.app.outline;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.step.DecodedProject;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an item; a presentation model without components.
 *
 * @param refersTo items that it links to; those that are gone are left out
 * @param referredBy items that link to it
 * @param findings at it, the most serious first
 */
record ItemFacts(Item item, List<Item> refersTo, List<Item> referredBy, List<Finding<?>> findings) {

    static Optional<ItemFacts> of(DecodedProject decoded, Optional<CheckResult> checks, ItemRef ref) {
        return decoded.view()
                .item(ref)
                .map(item -> new ItemFacts(
                        item,
                        decoded.links().stream()
                                .filter(l -> l.from().equals(ref))
                                .flatMap(l -> decoded.view().item(l.to()).stream())
                                .toList(),
                        decoded.view().linksTo(ref).stream()
                                .flatMap(l -> decoded.view().item(l.from()).stream())
                                .toList(),
                        findings(checks, ref)));
    }

    private static List<Finding<?>> findings(Optional<CheckResult> checks, ItemRef ref) {
        return checks.flatMap(c -> c.step(ref.step())).stream()
                .flatMap(s -> s.findings().stream())
                .filter(f -> f.place().item().equals(ref.id()))
                .toList();
    }
}
