package id.lintas.testkit;

import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.engine.thread.RedThread;
import java.util.List;
import java.util.Optional;

/** A project view over given items and links. */
record FixtureView(CaseText caseText, Settings settings, List<String> members, List<Item> items, List<Link> links)
        implements ProjectView {

    @Override
    public List<Item> items(String kind) {
        return items.stream().filter(i -> i.kind().equals(kind)).toList();
    }

    @Override
    public Optional<Item> item(ItemRef ref) {
        return items.stream().filter(i -> i.ref().equals(ref)).findFirst();
    }

    @Override
    public List<Link> linksTo(ItemRef ref) {
        return links.stream().filter(l -> l.to().equals(ref)).toList();
    }

    @Override
    public List<OpenEnd> openEnds() {
        return RedThread.of(items, links).ends().stream()
                .map(RedThread.OpenEnd::told)
                .toList();
    }
}
