package id.lintas.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.engine.thread.RedThread;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadWalkTest {

    private final Item issue = Item.of("i", "i1", "Isu", Item.CHOSEN_ISSUE);
    private final Item cause = Item.of("i", "f1", "Sebab", Item.ROOT_CAUSE);
    private final Item other = Item.of("i", "f2", "Sebab lain", Item.CAUSE);
    private final Item activity = Item.of("a", "k1", "Kegiatan", Item.ACTIVITY);
    private final ThreadWalk walk = new ThreadWalk();

    @BeforeEach
    void aThread() {
        walk.show(RedThread.of(
                List.of(issue, cause, other, activity),
                List.of(
                        new Link(cause.ref(), issue.ref()),
                        new Link(other.ref(), issue.ref()),
                        new Link(activity.ref(), cause.ref()))));
    }

    private String here() {
        return walk.here().orElseThrow().id();
    }

    @Test
    void arrowsWalkAlongLinksAndStrands() {
        assertThat(here()).isEqualTo("i1");
        walk.across(false);
        assertThat(here()).isEqualTo("f1");
        walk.across(false);
        assertThat(here()).isEqualTo("k1");
        walk.across(false);
        assertThat(here()).isEqualTo("k1");
        walk.across(true);
        walk.along(1);
        assertThat(here()).isEqualTo("f2");
        walk.along(1);
        assertThat(here()).isEqualTo("f2");
        walk.across(false);
        assertThat(here()).as("a cause without activity still leads on").isEqualTo("k1");
    }

    @Test
    void theBrokenEndsAreVisitedInTurn() {
        walk.toNextEnd();
        assertThat(here()).isEqualTo("k1");
        walk.toNextEnd();
        assertThat(here()).isEqualTo("i1");
    }

    @Test
    void whereOneStoodIsKeptWhileItIsThere() {
        walk.stand(activity.ref());
        walk.show(RedThread.of(List.of(issue, activity), List.of()));
        assertThat(here()).isEqualTo("k1");
        walk.show(RedThread.of(List.of(issue), List.of()));
        assertThat(here()).isEqualTo("i1");
    }
}
