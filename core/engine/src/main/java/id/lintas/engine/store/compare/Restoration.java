package id.lintas.engine.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import java.util.Optional;

/** Takes single things back from an earlier version: an item, a field, and of the case its whole text. */
public final class Restoration {

    private Restoration() {}

    /**
     * @param present the project as it is
     * @param earlier the version to take it from
     * @param difference of the two, with {@code earlier} as the first
     * @return the present project with this one thing as it was; empty if it cannot be taken back alone
     */
    public static Optional<CaseProject> of(CaseProject present, CaseProject earlier, Difference difference) {
        return switch (difference.area()) {
            case PROJECT ->
                difference.field().equals("title") ? Optional.of(present.withTitle(earlier.title())) : Optional.empty();
            case CASE -> Optional.of(present.withCaseText(earlier.caseText()));
            case GROUP ->
                group(present.group(), earlier.group(), difference.field()).map(present::withGroup);
            case STEP -> step(present, earlier, difference);
            case WORKSHEET, REVIEWS, OTHER -> Optional.empty();
        };
    }

    private static Optional<GroupInfo> group(GroupInfo now, GroupInfo was, String field) {
        return switch (field) {
            case "name" ->
                Optional.of(new GroupInfo(
                        was.name(), now.className(), now.institution(), now.facilitator(), now.members(), now.extra()));
            case "class" ->
                Optional.of(new GroupInfo(
                        now.name(), was.className(), now.institution(), now.facilitator(), now.members(), now.extra()));
            case "institution" ->
                Optional.of(new GroupInfo(
                        now.name(), now.className(), was.institution(), now.facilitator(), now.members(), now.extra()));
            case "facilitator" ->
                Optional.of(new GroupInfo(
                        now.name(), now.className(), now.institution(), was.facilitator(), now.members(), now.extra()));
            case "members" ->
                Optional.of(new GroupInfo(
                        now.name(), now.className(), now.institution(), now.facilitator(), was.members(), now.extra()));
            default -> Optional.empty();
        };
    }

    private static Optional<CaseProject> step(CaseProject present, CaseProject earlier, Difference difference) {
        Section now = present.steps().get(difference.step());
        Section was = earlier.steps().get(difference.step());
        if (now == null || was == null || now.version() != was.version()) {
            return Optional.empty();
        }
        JsonNode data = now.data().deepCopy();
        boolean good = difference.item().isEmpty()
                ? field(data, was.data(), difference.field())
                : item(data, was.data(), difference);
        return good
                ? Optional.of(present.withSection(difference.step(), new Section(now.version(), data, now.extra())))
                : Optional.empty();
    }

    private static boolean item(JsonNode now, JsonNode was, Difference difference) {
        Optional<ItemPath> here = ItemPath.find(now, difference.item());
        Optional<ItemPath> there = ItemPath.find(was, difference.item());
        boolean both = here.isPresent() && there.isPresent();
        if (both && difference.kind() != Difference.Kind.MOVED) {
            return field(here.get().item(), there.get().item(), difference.field());
        }
        here.ifPresent(ItemPath::remove);
        return there.isEmpty() || there.get().insertInto(now, here.map(ItemPath::item));
    }

    private static boolean field(JsonNode now, JsonNode was, String field) {
        JsonNode target = now;
        JsonNode source = was;
        String[] names = field.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            target = target.path(names[i]);
            source = source.path(names[i]);
        }
        if (!(target instanceof ObjectNode object)) {
            return false;
        }
        String last = names[names.length - 1];
        JsonNode value = source.path(last);
        if (value.isMissingNode()) {
            object.remove(last);
        } else {
            object.set(last, value.deepCopy());
        }
        return true;
    }

    /** An array of the present data that may take an item in. */
    static void insert(ArrayNode list, int index, JsonNode item) {
        list.insert(Math.min(index, list.size()), item.deepCopy());
    }
}
