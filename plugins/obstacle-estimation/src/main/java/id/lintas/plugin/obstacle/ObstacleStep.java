package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pf4j.Extension;

/** The step "obstacle-estimation": publishes obstacles and links each to the activities that it may hinder. */
@Extension
public final class ObstacleStep implements WorksheetStep<ObstacleData> {

    public static final String ID = "obstacle-estimation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ObstacleData> dataType() {
        return ObstacleData.class;
    }

    @Override
    public ObstacleData empty() {
        return ObstacleData.EMPTY;
    }

    @Override
    public Set<String> codes() {
        return Set.of("kind", "treatment");
    }

    @Override
    public List<Item> items(ObstacleData data) {
        return data.obstacles().stream()
                .map(o -> Item.of(ID, o.id(), o.label(), Item.OBSTACLE).withCodes(o.kind()))
                .toList();
    }

    /** From each obstacle to its activities, and the notes that an activity has none. */
    @Override
    public List<Link> links(ObstacleData data) {
        return Stream.concat(
                        data.obstacles().stream()
                                .flatMap(o -> o.activities().stream().map(a -> new Link(new ItemRef(ID, o.id()), a))),
                        data.noneFound().stream()
                                .flatMap(n -> Stream.ofNullable(n.activity())
                                        .map(a -> Link.without(new ItemRef(ID, n.id()), a, Item.OBSTACLE))))
                .toList();
    }

    @Override
    public List<Part> parts(ObstacleData data, StepContext context) {
        return new Parts(Estimation.of(data, context)).all();
    }

    @Override
    public List<Finding<ObstacleData>> check(ObstacleData data, StepContext context) {
        return Checks.run(Estimation.of(data, context));
    }

    @Override
    public void report(ObstacleData data, StepContext context, ReportSink sink) {
        new RegisterReport(Estimation.of(data, context), sink).write();
    }
}
