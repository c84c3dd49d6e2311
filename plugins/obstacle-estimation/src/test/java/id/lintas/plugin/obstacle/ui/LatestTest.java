package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<Integer> worked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private final Latest<Integer, String> latest = new Latest<>(
            this::later,
            question -> {
                worked.add(question);
                return "answer " + question;
            },
            answer -> shown.add(answer.answer()));

    private <A> void later(Callable<A> work, Consumer<A> done) {
        beside.add(() -> {
            try {
                done.accept(work.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void ofManyQuestionsWhileOneIsWorkedOnOnlyTheNewestIsAsked() {
        for (int question = 1; question <= 50; question++) {
            latest.ask(question);
        }
        assertThat(beside).hasSize(1);
        beside.remove().run();
        beside.remove().run();
        assertThat(beside).isEmpty();
        assertThat(worked).containsExactly(1, 50);
        assertThat(shown).containsExactly("answer 1", "answer 50");
    }

    @Test
    void afterAPauseAQuestionIsAskedAtOnce() {
        latest.ask(1);
        beside.remove().run();
        latest.ask(2);
        beside.remove().run();
        assertThat(shown).containsExactly("answer 1", "answer 2");
    }
}
