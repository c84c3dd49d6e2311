package id.lintas.app.classquiz;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;

/** The class quiz, beside the review: the questions, their statistics, the scores. */
public final class ClassQuizDialog {

    private static final int WIDE = 940;
    private static final int HIGH = 620;

    private ClassQuizDialog() {}

    /** Shows it; what is known of the quiz stays with the desk when it is closed. */
    public static void show(Window owner, ClassQuizDesk desk, AppTexts texts) {
        JDialog dialog = new JDialog(owner, texts.get("class-quiz.title"), Dialog.ModalityType.MODELESS);
        dialog.setName("classQuiz");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        QuestionTab questions = new QuestionTab(desk, texts);
        ResultTab results = new ResultTab(desk, texts);
        ScoreTab scores = new ScoreTab(desk, texts);
        JTabbedPane tabs = Kit.tabs();
        tabs.setName("classQuizTabs");
        tabs.addTab(texts.get("class-quiz.tab.questions"), questions.component());
        tabs.addTab(texts.get("class-quiz.tab.statistics"), results.component());
        tabs.addTab(texts.get("class-quiz.tab.scores"), scores.component());
        Runnable stop = desk.listen(() -> {
            questions.refresh();
            results.refresh();
            scores.refresh();
        });
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                stop.run();
            }
        });
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setContentPane(tabs);
        dialog.setSize(Math.min(Kit.scale(WIDE), owner.getWidth()), Math.min(Kit.scale(HIGH), owner.getHeight()));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}
