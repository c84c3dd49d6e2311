package id.lintas.engine.step;

import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.thread.RedThread;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The items of all steps with the links between them. */
final class ItemGraph implements ProjectView {

    private final CaseProject project;
    private final List<Item> items;
    private final List<Link> links;
    private final Map<String, List<Item>> byKind;
    private final Map<ItemRef, Item> byRef = new HashMap<>();
    private final Map<ItemRef, List<Link>> byTarget;
    private final RedThread thread;
    private final Set<OpenEnd> openEnds = new LinkedHashSet<>();

    ItemGraph(CaseProject project, List<Item> items, List<Link> links) {
        this.project = project;
        this.items = List.copyOf(items);
        this.links = List.copyOf(links);
        this.byKind = items.stream().collect(Collectors.groupingBy(Item::kind));
        items.forEach(item -> byRef.putIfAbsent(item.ref(), item));
        this.byTarget = links.stream().collect(Collectors.groupingBy(Link::to));
        this.thread = RedThread.of(items, links);
        thread.ends().forEach(end -> openEnds.add(end.told()));
    }

    RedThread thread() {
        return thread;
    }

    List<Item> items() {
        return items;
    }

    List<Link> links() {
        return links;
    }

    @Override
    public CaseText caseText() {
        return project.caseText();
    }

    @Override
    public Settings settings() {
        return project.worksheet().settings();
    }

    @Override
    public List<String> members() {
        return project.group().members().stream()
                .map(GroupInfo.Member::name)
                .filter(name -> !name.isBlank())
                .toList();
    }

    @Override
    public List<Item> items(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    @Override
    public Optional<Item> item(ItemRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    @Override
    public List<Link> linksTo(ItemRef ref) {
        return byTarget.getOrDefault(ref, List.of());
    }

    @Override
    public List<OpenEnd> openEnds() {
        return List.copyOf(openEnds);
    }

    @Override
    public boolean isOpen(ItemRef item, String lacks) {
        return openEnds.contains(new OpenEnd(item, lacks));
    }

    /** Two views are the same if a step cannot tell them apart. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemGraph graph
                && items.equals(graph.items)
                && links.equals(graph.links)
                && caseText().equals(graph.caseText())
                && settings().equals(graph.settings())
                && members().equals(graph.members());
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, links);
    }
}
