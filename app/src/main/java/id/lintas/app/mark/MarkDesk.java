package id.lintas.app.mark;

import id.lintas.app.review.Marks;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Draft;
import id.lintas.engine.mark.Keys;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.Revision;
import id.lintas.engine.review.Reviewed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The reviews of the person at this machine, and what is known of others'. A model without components; event dispatch thread. */
public final class MarkDesk implements Marks {

    private static final int MOST_UNDO = 500;

    /** Behind the key of a group, the draft of what its reviewers agree on. */
    private static final String AGREED = "a";

    private record Past(String key, String field, Optional<Draft> before) {}

    private final AppTexts texts;
    private final MarkStore store;
    private final Supplier<String> reviewer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Deque<Past> undo = new ArrayDeque<>();
    private final Map<String, String> ids = new HashMap<>();
    private Optional<Rubric> usual = Optional.empty();
    private boolean loaded;
    private boolean anonymous;

    /** @param reviewer the name of whoever sits here, or empty */
    public MarkDesk(AppTexts texts, MarkStore store, Supplier<String> reviewer) {
        this.texts = texts;
        this.store = store;
        this.reviewer = reviewer;
        store.listen(this::announce);
    }

    /** Reads what is kept on this machine, once; not before somebody looks at reviews, as the window's start needs nothing of it. */
    void load() {
        if (!loaded) {
            loaded = true;
            store.load(kept -> {
                kept.forEach(drafts::putIfAbsent);
                announce();
            });
        }
    }

    private Rubric usual() {
        Rubric rubric = usual.orElseGet(Rubric::usual);
        usual = Optional.of(rubric);
        return rubric;
    }

    MarkStore store() {
        return store;
    }

    Locale locale() {
        return texts.locale();
    }

    String reviewer() {
        return reviewer.get();
    }

    static String key(Reviewed reviewed) {
        return Keys.of(reviewed.project(), reviewed.group().name());
    }

    /** The rubric of a project's worksheet, with the weights that the reviewer has chosen. */
    Rubric rubric(Reviewed reviewed) {
        return reviewed.rubric().orElseGet(this::usual).withWeights(store.weights());
    }

    /** What is at work: the marks that reviewers agree on, if they have begun; else this person's own. */
    Optional<Draft> draft(Reviewed reviewed) {
        return Optional.ofNullable(drafts.get(keyAtWork(reviewed)));
    }

    private String keyAtWork(Reviewed reviewed) {
        String agreed = key(reviewed) + AGREED;
        return drafts.containsKey(agreed) ? agreed : key(reviewed);
    }

    /** The review at work: the draft; else what this person handed back before, else a new one. */
    Review review(Reviewed reviewed) {
        Review review = draft(reviewed)
                .map(Draft::review)
                .orElseGet(() ->
                        own(reviewed).orElseGet(() -> Review.begin(newIdFor(reviewed), reviewer(), Instant.EPOCH, "")));
        return review.by(rubric(reviewed), texts.locale());
    }

    /** The same until the review is begun, so that a look at it changes nothing. */
    private String newIdFor(Reviewed reviewed) {
        return ids.computeIfAbsent(key(reviewed), k -> Reviews.newId("r"));
    }

    /** All drafts of a group in which something is said. */
    List<Draft> drafts(Reviewed reviewed) {
        return Stream.of(key(reviewed), key(reviewed) + AGREED)
                .flatMap(k -> Optional.ofNullable(drafts.get(k)).stream())
                .filter(d -> !d.review().blank())
                .toList();
    }

    private Optional<Review> own(Reviewed reviewed) {
        String name = reviewer();
        return handedBack(reviewed).stream()
                .filter(r -> !r.agreed() && !name.isBlank() && r.reviewer().equals(name))
                .findFirst();
    }

    /** Those in the project's file, and in review files beside it. */
    private List<Review> handedBack(Reviewed reviewed) {
        List<Review> all = new ArrayList<>(Reviews.read(reviewed.reviews()));
        all.addAll(store.filesAbout(reviewed));
        drafts(reviewed).forEach(d -> all.add(d.review()));
        return Reviews.joined(all);
    }

    /** What others say, and what was agreed on. */
    List<Review> others(Reviewed reviewed) {
        String atWork = review(reviewed).id();
        return handedBack(reviewed).stream().filter(r -> !r.id().equals(atWork)).toList();
    }

    /** All reviews of a project, the one at work included. */
    List<Review> all(Reviewed reviewed) {
        List<Review> all = new ArrayList<>(others(reviewed));
        Review own = review(reviewed);
        if (!own.blank()) {
            all.add(0, own);
        }
        return all;
    }

    /**
     * @param field what is changed; changes of the same field in a row are one for undo, those of an empty one are not
     */
    void change(Reviewed reviewed, String field, UnaryOperator<Review> change) {
        Review before = review(reviewed);
        Review after = change.apply(before);
        if (!after.equals(before)) {
            String about = reviewed.revision().map(Revision::id).orElse("");
            String name = after.agreed() ? after.reviewer() : reviewer();
            keep(reviewed, field, after.signed(name, Instant.now(), about));
        }
    }

    private void keep(Reviewed reviewed, String field, Review review) {
        put(keyAtWork(reviewed), field, draftOf(reviewed).with(review));
    }

    private Draft draftOf(Reviewed r) {
        return draft(r).orElseGet(
                        () -> Draft.begin(new ReviewFile(r.project(), r.group().name(), review(r))));
    }

    void finish(Reviewed reviewed, boolean done) {
        put(keyAtWork(reviewed), "", draftOf(reviewed).finished(done));
    }

    /** From now on the marks that reviewers agree on are at work. */
    void agree(Reviewed r, Review agreed) {
        put(
                key(r) + AGREED,
                "",
                Draft.begin(new ReviewFile(r.project(), r.group().name(), agreed)));
    }

    /** It stands with the group now, unless it was changed meanwhile. */
    void handed(Reviewed reviewed, Review review) {
        for (String key : List.of(key(reviewed), key(reviewed) + AGREED)) {
            Draft draft = drafts.get(key);
            if (draft != null && draft.review().equals(review)) {
                set(key, Optional.of(draft.handed()));
            }
        }
    }

    private void put(String key, String field, Draft draft) {
        Past last = undo.peek();
        boolean same = last != null
                && !field.isEmpty()
                && last.key().equals(key)
                && last.field().equals(field);
        if (!same) {
            undo.push(new Past(key, field, Optional.ofNullable(drafts.get(key))));
            if (undo.size() > MOST_UNDO) {
                undo.removeLast();
            }
        }
        set(key, Optional.of(draft));
    }

    private void set(String key, Optional<Draft> draft) {
        draft.ifPresentOrElse(d -> drafts.put(key, d), () -> drafts.remove(key));
        store.keep(key, draft);
        announce();
    }

    /** Takes the last change back, of whichever group it was. */
    void undo() {
        Past past = undo.poll();
        if (past != null) {
            set(past.key(), past.before());
        }
    }

    Standing standing(Reviewed reviewed) {
        Optional<Draft> draft = draft(reviewed);
        if (draft.isEmpty() || (draft.get().review().blank() && !draft.get().done())) {
            return own(reviewed).isPresent() ? Standing.HANDED_BACK : Standing.NONE;
        }
        if (draft.get().handedBack()) {
            return Standing.HANDED_BACK;
        }
        return draft.get().done() ? Standing.DONE : Standing.BEGUN;
    }

    @Override
    public String status(Reviewed reviewed) {
        return switch (standing(reviewed)) {
            case NONE -> "";
            case BEGUN -> texts.get("mark.begun");
            case DONE -> texts.get("mark.done");
            case HANDED_BACK -> texts.get("mark.handed-back");
        };
    }

    @Override
    public OptionalDouble points(Reviewed reviewed) {
        return Reviews.points(all(reviewed));
    }

    boolean anonymous() {
        return anonymous;
    }

    /** Hides all names of groups, or shows them again. */
    void setAnonymous(boolean hide, List<Reviewed> groups) {
        anonymous = hide;
        if (hide) {
            store.number(groups.stream().map(MarkDesk::key).toList());
        }
        announce();
    }

    @Override
    public Optional<String> hidden(Reviewed reviewed) {
        return anonymous ? Optional.of(store.pseudonym(key(reviewed))) : Optional.empty();
    }

    /** What a person reads for the group. */
    String name(Reviewed reviewed) {
        String name = reviewed.group().name().isBlank()
                ? reviewed.title()
                : reviewed.group().name();
        return hidden(reviewed).orElse(name);
    }

    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
