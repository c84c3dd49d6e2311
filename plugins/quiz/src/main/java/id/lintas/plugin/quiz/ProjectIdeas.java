package id.lintas.plugin.quiz;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions about the group's own work. The wrong options are the group's other items of the same kind, those nearest in
 * length to the right one; with fewer than three of them there is no question.
 */
public final class ProjectIdeas {

    private static final int WRONG = Question.MIN_OPTIONS - 1;

    private final StepContext context;
    private final ProjectView project;
    private final List<Draft> drafts = new ArrayList<>();

    private ProjectIdeas(StepContext context) {
        this.context = context;
        this.project = context.project();
    }

    public static List<Draft> drafts(StepContext context) {
        ProjectIdeas ideas = new ProjectIdeas(context);
        ideas.chosen("issue", "task-1", Item.CHOSEN_ISSUE, Item.ISSUE);
        ideas.chosen("cause", "task-1", Item.ROOT_CAUSE, Item.CAUSE);
        ideas.linked("activity", "task-2", Item.ROOT_CAUSE, Item.ACTIVITY);
        ideas.linked("obstacle", "task-3", Item.ACTIVITY, Item.OBSTACLE);
        return List.copyOf(ideas.drafts);
    }

    /** Which one was chosen among the others? */
    private void chosen(String idea, String concept, String chosenKind, String otherKind) {
        for (Item right : project.items(chosenKind)) {
            add(idea, concept, right, project.items(otherKind), "");
        }
    }

    /** Which one answers, or belongs to, a given item? */
    private void linked(String idea, String concept, String targetKind, String kind) {
        for (Item target : project.items(targetKind)) {
            List<ItemRef> linked =
                    project.linksTo(target.ref()).stream().map(Link::from).toList();
            List<Item> others = project.items(kind).stream()
                    .filter(item -> !linked.contains(item.ref()))
                    .toList();
            Optional<Item> right = project.items(kind).stream()
                    .filter(item -> linked.contains(item.ref()))
                    .findFirst();
            right.ifPresent(item -> add(idea, concept, item, others, target.label()));
        }
    }

    private void add(String idea, String concept, Item right, List<Item> others, String target) {
        // Options that read alike would be the same answer twice.
        Set<String> seen = new HashSet<>(Set.of(Words.plain(right.label())));
        List<String> texts = new ArrayList<>(others.stream()
                .map(Item::label)
                .filter(label -> !label.isBlank() && seen.add(Words.plain(label)))
                .sorted(Comparator.comparingInt(
                        label -> Math.abs(label.length() - right.label().length())))
                .limit(WRONG)
                .toList());
        if (texts.size() < WRONG || right.label().isBlank()) {
            return;
        }
        int place = drafts.size() % Question.MIN_OPTIONS;
        texts.add(place, right.label());
        Question bare = Question.of("idea", context.text("idea." + idea + ".stem", target), texts, place);
        drafts.add(new Draft(
                context.text("idea." + idea),
                "",
                new Question(
                        bare.id(),
                        bare.stem(),
                        bare.options(),
                        bare.answer(),
                        context.text("idea." + idea + ".explanation"),
                        concept,
                        context.text("idea." + idea + ".source"),
                        right.ref())));
    }
}
