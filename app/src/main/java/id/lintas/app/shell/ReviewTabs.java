package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import id.lintas.app.answers.AnswerMarks;
import id.lintas.app.answers.AnswersPage;
import id.lintas.app.answers.ClassTexts;
import id.lintas.app.mark.Marking;
import id.lintas.app.overview.OverviewPage;
import id.lintas.app.review.ReviewDesk;
import id.lintas.app.review.ReviewPage;
import id.lintas.app.similar.SimilarDesk;
import id.lintas.app.similar.SimilarPage;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.similar.SuppliedTexts;
import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;

/** The ways to look at a class: group by group, question by question, what is alike, all in numbers. */
final class ReviewTabs {

    /** A page that is made when it is first looked at. */
    private record Page(JComponent component, Runnable focus, Runnable close) {}

    private final Services services;
    private final ReviewDesk desk;
    private final Marking marking;
    private final ClassTexts texts;
    private final SimilarDesk similar;
    private final StepWords words;
    private final List<Runnable> closes = new ArrayList<>();
    private Runnable focus = () -> {};

    ReviewTabs(Services services, ReviewDesk desk, FolderReview review, Marking marking) {
        this.services = services;
        this.desk = desk;
        this.marking = marking;
        this.words = new StepWords(services);
        this.texts = new ClassTexts(desk, services.tasks(), () -> SuppliedTexts.of(services.engine()));
        this.similar = new SimilarDesk(texts, review);
    }

    /** @param groups the first page */
    JComponent component(ReviewPage groups, ReviewPage.Window window) {
        close();
        AnswerMarks marks = marking.answers();
        JTabbedPane tabs = Kit.tabs();
        tabs.setName("reviewTabs");
        tabs.getAccessibleContext().setAccessibleName(services.texts().get("review.tabs"));
        focus = groups::focus;
        tabs.addTab(services.texts().get("review.tab.groups"), groups.component());
        later(tabs, "review.tab.answers", () -> answers(marks, window));
        later(tabs, "review.tab.similar", () -> alike(marks));
        later(tabs, "review.tab.overview", () -> overview(marks));
        tabs.addChangeListener(e -> {
            if (tabs.getSelectedIndex() == 0) {
                focus = groups::focus;
            }
        });
        // Whoever clicks wants to read there; whoever walks the tabs by keys stays in them.
        tabs.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                focus.run();
            }
        });
        return tabs;
    }

    private void later(JTabbedPane tabs, String key, Supplier<Page> make) {
        JPanel place = new JPanel(new BorderLayout());
        int index = tabs.getTabCount();
        tabs.addTab(services.texts().get(key), place);
        Page[] made = new Page[1];
        tabs.addChangeListener(e -> {
            if (tabs.getSelectedIndex() == index) {
                if (place.getComponentCount() == 0) {
                    made[0] = make.get();
                    closes.add(made[0].close());
                    place.add(made[0].component());
                    place.revalidate();
                }
                focus = made[0].focus();
            }
        });
    }

    private Page answers(AnswerMarks marks, ReviewPage.Window window) {
        AnswersPage page = new AnswersPage(texts, services.texts(), marks, words::of, window::open);
        return new Page(page.component(), page::focus, page::close);
    }

    private Page alike(AnswerMarks marks) {
        similar.begin();
        SimilarPage page = new SimilarPage(
                similar,
                services.texts(),
                marks,
                words::of,
                () -> services.dialogs().chooseFolder(services.texts().get("similar.earlier.title")));
        return new Page(page.component(), page::focus, page::close);
    }

    private Page overview(AnswerMarks marks) {
        OverviewPage page = new OverviewPage(
                desk,
                services.texts(),
                step -> services.title(Optional.empty(), step),
                words::concept,
                marking::points,
                marks::listen,
                new ChartHost(services));
        return new Page(page.component(), page::focus, page::close);
    }

    void focus() {
        focus.run();
    }

    void close() {
        closes.forEach(Runnable::run);
        closes.clear();
    }
}
