package id.lintas.plugin.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.IssueStep;
import id.lintas.plugin.issue.Samples;
import id.lintas.plugin.issue.diagram.Fishbone;
import id.lintas.testkit.EditorFixture;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drawing inside its editor: what clicks and keys do, and that it is drawn at all. */
final class FishboneViewTest {

    private EditorFixture<IssueAnalysis> editor;
    private FishboneView view;

    @BeforeEach
    void open() {
        editor = EditorFixture.open(new IssueStep(), new IssueEditorFactory(), Samples.complete());
        view = editor.named("fishbone", FishboneView.class);
        editor.run(() -> view.setSize(820, 400));
    }

    @Test
    void aClickOnACauseSelectsIt() {
        click(centre("f7"), 1);
        assertThat(selected()).isEqualTo("f7");
        assertThat(spoken()).contains("f7", "Biaya", "Anggaran melekat");
    }

    @Test
    void aClickOnNothingChangesNothing() {
        click(centre("f7"), 1);
        click(new Point(400, 399), 1);
        assertThat(selected()).isEqualTo("f7");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void arrowsWalkThroughRibsAndCausesAndStopAtTheEnds() {
        click(centre("f1"), 1);
        press("UP");
        assertThat(spoken()).startsWith("Tulang Manusia");
        press("UP");
        press("DOWN");
        press("DOWN");
        assertThat(selected()).isEqualTo("f2");
        press("RIGHT");
        assertThat(selected()).isEqualTo("f3");
        press("LEFT");
        assertThat(selected()).isEqualTo("f1");
        for (int i = 0; i < 20; i++) {
            press("DOWN");
        }
        assertThat(selected()).isEqualTo("f9");
    }

    @Test
    void draggingACauseOntoAnotherRibMovesIt() {
        drag(centre("f7"), middle("environment"));
        assertThat(editor.data().cause("f7").orElseThrow().rib()).isEqualTo("environment");
        assertThat(selected()).isEqualTo("f7");
        assertThat(editor.edits()).containsExactly("Pindahkan f7 ke tulang Lingkungan");
        editor.undo();
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void aDragBackToItsOwnRibAndAShakyClickChangeNothing() {
        drag(centre("f7"), middle("money"));
        Point at = centre("f7");
        drag(at, new Point(at.x + 3, at.y));
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void altArrowMovesACauseToTheNextRibAndPastItsNeighbours() {
        click(centre("f2"), 1);
        press("alt RIGHT");
        assertThat(editor.data().causesOn("method")).extracting(c -> c.id()).containsExactly("f3", "f4", "f2");
        press("alt UP");
        assertThat(editor.data().causesOn("method")).extracting(c -> c.id()).containsExactly("f3", "f2", "f4");
        press("alt LEFT");
        press("alt LEFT");
        assertThat(editor.data().cause("f2").orElseThrow().rib()).isEqualTo("man");
    }

    @Test
    void aTextIsRenamedWhereItStands() {
        click(centre("f5"), 1);
        press("F2");
        write("Aplikasi  pengumpulan terpisah", "ENTER");
        assertThat(editor.data().cause("f5").orElseThrow().text()).isEqualTo("Aplikasi pengumpulan terpisah");
        press("F2");
        write("Lain", "ESCAPE");
        assertThat(editor.edits()).containsExactly("Ubah sebab f5");
    }

    @Test
    void aRibIsRenamedWhereItStandsAndABlankNameBringsTheUsualOneBack() {
        click(fish().bones().get(2).label().getLocation(), 2);
        write("Aplikasi", "ENTER");
        assertThat(fish().bones().get(2).title()).isEqualTo("Aplikasi");
        press("ENTER");
        write("", "ENTER");
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void aNewCauseThatIsGivenUpGoesAgain() {
        click(centre("f6"), 1);
        press("INSERT");
        assertThat(editor.data().cause("f10")).isPresent();
        write("", "ESCAPE");
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void aNewCauseThatIsLeftEmptyStaysToBeWrittenInTheForm() {
        click(centre("f6"), 1);
        press("INSERT");
        write("", "ENTER");
        assertThat(editor.data().cause("f10")).isPresent();
    }

    @Test
    void deleteTakesTheSelectedCauseAway() {
        click(centre("f6"), 1);
        press("DELETE");
        assertThat(editor.data().cause("f6")).isEmpty();
    }

    @Test
    void nothingCanBeChangedInAFileThatMustNotBe() {
        editor = EditorFixture.openReadOnly(Samples.fixture(), new IssueEditorFactory(), Samples.complete());
        view = editor.named("fishbone", FishboneView.class);
        editor.run(() -> view.setSize(820, 400));
        click(centre("f6"), 2);
        drag(centre("f6"), middle("environment"));
        for (String key : List.of("INSERT", "DELETE", "ctrl R", "alt RIGHT", "alt DOWN", "F2")) {
            press(key);
        }
        assertThat(editor.edits()).isEmpty();
        assertThat(editor.every(javax.swing.JTextArea.class)).noneMatch(a -> "inPlace".equals(a.getName()));
    }

    @Test
    void insertAddsACauseOnTheRibThatWasClicked() {
        Rectangle label = fish().bones().get(2).label();
        click(label.getLocation(), 1);
        press("INSERT");
        assertThat(editor.data().cause("f10").orElseThrow().rib()).isEqualTo("machine");
        assertThat(selected()).isEqualTo("f10");
    }

    @Test
    void insertAddsACauseBesideTheSelectedOne() {
        click(centre("f6"), 1);
        press("INSERT");
        assertThat(editor.data().cause("f10").orElseThrow().rib()).isEqualTo("material");
    }

    @Test
    void ctrlRMarksAndUnmarksTheRootCause() {
        click(centre("f4"), 1);
        press("ctrl R");
        assertThat(editor.data().rootCauses()).extracting(c -> c.id()).containsExactly("f4", "f7");
        press("ctrl R");
        assertThat(editor.data()).isEqualTo(Samples.complete());
        assertThat(editor.edits()).containsExactly("Ubah tanda akar f4", "Ubah tanda akar f4");
    }

    @Test
    void theRootCauseIsDrawnInTheColourOfTheThread() {
        int thread = Kit.color("thread").getRGB();
        Rectangle root = fish().twig("f7").orElseThrow().box();
        Rectangle other = fish().twig("f3").orElseThrow().box();
        BufferedImage image = painted();
        assertThat(count(image, root, thread)).isPositive();
        assertThat(count(image, other, thread)).isZero();
    }

    @Test
    void theSelectedCauseHasARing() {
        Rectangle box = fish().twig("f3").orElseThrow().box();
        click(centre("f1"), 1);
        int before = count(painted(), box, Kit.color("control").getRGB());
        click(centre("f3"), 1);
        assertThat(count(painted(), box, Kit.color("control").getRGB())).isGreaterThan(before);
    }

    @Test
    void theHeadIsTheChosenIssue() {
        assertThat(String.join(" ", fish().headLines())).startsWith("Responden perusahaan terbebani");
        Rectangle head = fish().head();
        assertThat(count(painted(), head, Kit.color("accentSoft").getRGB())).isGreaterThan(1000);
    }

    @Test
    void aWrittenCauseAppearsInTheDrawing() {
        editor.reveal(id.lintas.api.Place.of("f5", "text"));
        int before = fish().twig("f5").orElseThrow().lines().size();
        editor.run(() -> editor.every(javax.swing.JTextArea.class).stream()
                .filter(a -> a.getText().startsWith("Aplikasi pengumpulan"))
                .findFirst()
                .orElseThrow()
                .append(" sehingga perusahaan menulis jawaban yang sama berkali-kali"));
        assertThat(fish().twig("f5").orElseThrow().lines()).hasSizeGreaterThan(before);
    }

    private Fishbone fish() {
        Fishbone[] fish = new Fishbone[1];
        editor.run(() -> fish[0] = view.fish());
        return fish[0];
    }

    private Point centre(String cause) {
        Rectangle box = fish().twig(cause).orElseThrow().box();
        return new Point((int) box.getCenterX(), (int) box.getCenterY());
    }

    private void click(Point at, int times) {
        var event = new MouseEvent(view, MouseEvent.MOUSE_PRESSED, 0, 0, at.x, at.y, times, false);
        editor.run(() -> {
            for (MouseListener listener : view.getMouseListeners()) {
                listener.mousePressed(event);
            }
        });
    }

    private Point middle(String rib) {
        Fishbone.Bone bone = fish().bone(rib).orElseThrow();
        return new Point(bone.joint().x - 40, (bone.tip().y + bone.joint().y) / 2);
    }

    private void drag(Point from, Point to) {
        click(from, 1);
        editor.run(() -> {
            for (var listener : view.getMouseMotionListeners()) {
                listener.mouseDragged(new MouseEvent(view, MouseEvent.MOUSE_DRAGGED, 0, 0, to.x, to.y, 1, false));
            }
            for (MouseListener listener : view.getMouseListeners()) {
                listener.mouseReleased(new MouseEvent(view, MouseEvent.MOUSE_RELEASED, 0, 0, to.x, to.y, 1, false));
            }
        });
    }

    /** Into the small field over the drawing. */
    private void write(String text, String key) {
        var field = editor.named("inPlace", javax.swing.JTextArea.class);
        editor.run(() -> {
            field.setText(text);
            field.getActionMap().get(key).actionPerformed(new ActionEvent(field, 0, key));
        });
    }

    private void press(String stroke) {
        editor.run(() -> view.getActionMap()
                .get(stroke)
                .actionPerformed(new ActionEvent(view, ActionEvent.ACTION_PERFORMED, stroke)));
    }

    /** The id in the selected row of the table of causes, which keeps the selection for the drawing too. */
    private String selected() {
        JTable table = editor.every(JTable.class).stream()
                .filter(t -> t.getColumnName(1).equals("Tulang"))
                .findFirst()
                .orElseThrow();
        return table.getValueAt(table.getSelectedRow(), 0).toString().replaceAll(".*(f\\d+).*", "$1");
    }

    private String spoken() {
        return view.getAccessibleContext().getAccessibleDescription();
    }

    private BufferedImage painted() {
        BufferedImage image = new BufferedImage(820, 600, BufferedImage.TYPE_INT_RGB);
        editor.run(() -> {
            Graphics2D g = image.createGraphics();
            g.setColor(Kit.color("surface"));
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            view.paint(g);
            g.dispose();
        });
        return image;
    }

    private static int count(BufferedImage image, Rectangle area, int rgb) {
        int count = 0;
        for (int x = area.x; x < area.x + area.width; x++) {
            for (int y = area.y; y < area.y + area.height; y++) {
                count += image.getRGB(x, y) == rgb ? 1 : 0;
            }
        }
        return count;
    }
}
