package id.lintas.app.findings;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.findings.FindingLines.Grouping;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.engine.Engine;
import id.lintas.engine.check.Dismissals;
import id.lintas.engine.check.ReviewComments;
import id.lintas.engine.mark.Answers;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.session.Edit;
import id.lintas.engine.store.compare.ProjectComparison;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The findings of an open project: the list, the way from one to the next, their fixes, and those put aside. */
public final class FindingsDesk implements FindingDetail.Deeds {

    /** What the desk needs of the window around it. */
    public interface Window {

        /** Shows the list, with the focus in it if so. */
        void showList(boolean focus);

        boolean listShown();

        /** The focus is on its way to the place of a finding. */
        void arriving();

        /** Says more about plugins. */
        void showPlugins();

        /** A small memory. */
        String remembered(String id, String otherwise);

        void remember(String id, String value);
    }

    private static final String GROUPING = "findings.group";

    private final OpenDocument document;
    private final AppTexts texts;
    private final Navigation navigation;
    private final Window window;
    private final Repair repair;
    private final FindingWords words;
    private final FindingDetail detail;
    private final FindingsView view;
    private FindingList list = FindingList.NONE;
    private Optional<Row> visited = Optional.empty();

    /** @param title gives a step's title */
    public FindingsDesk(
            Engine engine,
            OpenDocument document,
            AppTexts texts,
            Function<String, String> title,
            Navigation navigation,
            Window window) {
        this.document = document;
        this.texts = texts;
        this.navigation = navigation;
        this.window = window;
        this.repair = new Repair(engine, document);
        this.words = new FindingWords(document, texts, title);
        this.detail = new FindingDetail(texts, this);
        boolean bySeverity = window.remembered(GROUPING, "task").equals("severity");
        this.view = new FindingsView(
                texts,
                words,
                bySeverity ? Grouping.SEVERITY : Grouping.TASK,
                this::remember,
                this::enter,
                detail.component());
        view.onSelect(this::selected);
    }

    private void remember(Grouping grouping) {
        String chosen = grouping == Grouping.SEVERITY ? "severity" : "task";
        if (!window.remembered(GROUPING, "task").equals(chosen)) {
            window.remember(GROUPING, chosen);
        }
    }

    public ToolView view() {
        return view;
    }

    public void show(FindingList findings) {
        list = findings;
        view.show(findings);
    }

    /** To the place of a finding; to the list, if it is about a plugin. */
    public void reveal(Row row) {
        visited = Optional.of(row);
        if (row.step().isEmpty()) {
            window.showList(true);
            view.select(row);
        } else {
            view.select(row);
            navigation.go(row.step(), row.place());
            window.arriving();
        }
    }

    /** From the list itself. */
    private void enter(Row row) {
        if (row.step().isEmpty()) {
            window.showPlugins();
        } else {
            reveal(row);
        }
    }

    public void next() {
        inOrder().after(visited).ifPresent(this::reveal);
    }

    public void previous() {
        inOrder().before(visited).ifPresent(this::reveal);
    }

    /** As the list shows them, if it is there; else as the worksheet has them. */
    private FindingList inOrder() {
        return window.listShown() ? new FindingList(view.rows()) : list;
    }

    /** Shows what the fix of the selected or last visited finding would change; a second time carries it out. */
    public void fix() {
        Optional<Row> row =
                view.selected().or(() -> visited).filter(r -> r.fix().isPresent());
        row.ifPresent(r -> preview(List.of(r)));
    }

    @Override
    public void preview(List<Row> rows) {
        if (document.readOnly()) {
            return;
        }
        window.showList(false);
        rows.stream().findFirst().ifPresent(view::select);
        CaseProject after = repair.of(rows);
        List<FixChange> changes = ProjectComparison.of(document.project(), after).stream()
                .map(words::change)
                .toList();
        detail.preview(rows, changes);
    }

    @Override
    public void apply(List<Row> rows) {
        Row first = rows.get(0);
        String label = first.fix().orElse("");
        String name = rows.size() == 1 ? label : texts.get("findings.preview-all", label, rows.size());
        document.apply(new Edit(name, "", first.step(), p -> repair.of(rows)));
        selected();
        Place place = rows.size() == 1 ? first.place() : Place.STEP;
        navigation.go(first.step(), place);
    }

    @Override
    public void dismiss(Row row, boolean away) {
        row.finding().ifPresent(f -> document.apply(aside(row.step(), f, away)));
        view.focus();
    }

    /** A reviewer's comment is answered rather than put aside. */
    private Edit aside(String step, Finding<?> f, boolean away) {
        Optional<String> comment = ReviewComments.comment(f);
        if (comment.isPresent()) {
            String label = texts.get(away ? "reviews.answer.edit" : "reviews.open-again.edit");
            return new Edit(label, "", step, p -> Answers.mark(p, comment.get(), away));
        }
        return new Edit(
                texts.get(away ? "findings.dismiss.edit" : "findings.restore.edit"),
                "",
                step,
                p -> away ? Dismissals.dismiss(p, step, f) : Dismissals.restore(p, step, f));
    }

    @Override
    public void back() {
        selected();
        view.focus();
    }

    private void selected() {
        Optional<Row> row = view.selected();
        boolean aside = row.filter(list.dismissed()::contains).isPresent();
        detail.show(
                row,
                row.map(words::why).orElse(""),
                row.map(list::ofKind).orElse(List.of()),
                aside,
                document.readOnly());
    }
}
