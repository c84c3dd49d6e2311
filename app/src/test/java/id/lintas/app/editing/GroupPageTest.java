package id.lintas.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.document.Bench;
import id.lintas.app.document.OpenDocument;
import id.lintas.engine.project.GroupInfo.Member;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupPageTest {

    @TempDir
    Path temp;

    private Bench bench;
    private OpenDocument document;
    private GroupPage page;

    @BeforeEach
    void open() {
        bench = new Bench(temp);
        document = bench.open();
        page = new GroupPage(document, bench.texts());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Stream<Component> all(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(c -> Stream.concat(Stream.of(c), c instanceof Container inner ? all(inner) : Stream.empty()));
    }

    private JTextField field(String name) {
        return all(page.component())
                .filter(c -> name.equals(c.getName()))
                .map(JTextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void write(int member, String name) {
        field("member" + member + ".name").setText(name);
        field("member" + member + ".name").postActionEvent();
        page.refresh();
    }

    @Test
    void enterAfterAMembersNameMakesRoomForTheNextOne() {
        all(page.component())
                .filter(c -> "addMember".equals(c.getName()))
                .forEach(c -> ((javax.swing.JButton) c).doClick());
        page.refresh();
        write(0, "Rina");
        write(1, "Budi");
        write(2, "");
        write(0, "Rina A.");
        List<Member> members = document.project().group().members();
        assertThat(members).extracting(Member::name).containsExactly("Rina A.", "Budi", "");
    }

    @Test
    void enterInAFieldDoesNotPressThePagesButton() {
        assertThat(Stream.of("title", "name", "className", "institution", "facilitator"))
                .allSatisfy(name -> assertThat(field(name).getActionListeners()).isNotEmpty());
    }
}
