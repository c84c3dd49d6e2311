package id.lintas.plugin.river;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiverDiagramTest {

    private static final Rectangle ALL = new Rectangle(0, 0, Spots.WIDTH, Spots.HEIGHT);

    private static int[] painted(Game game, int mark) {
        Diagram diagram = RiverDiagram.of(game, new Texts("id"), mark);
        BufferedImage picture = new BufferedImage(diagram.width(), diagram.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        diagram.paint(g, new Font(Font.SANS_SERIF, Font.PLAIN, 13), token -> new Color(token.hashCode()));
        g.dispose();
        return picture.getRGB(0, 0, diagram.width(), diagram.height(), null, 0, diagram.width());
    }

    @ParameterizedTest
    @EnumSource(Puzzle.class)
    void everyStateOnTheWayLooksDifferent(Puzzle puzzle) {
        Set<Integer> pictures = new HashSet<>();
        Game game = Game.of(puzzle);
        pictures.add(java.util.Arrays.hashCode(painted(game, -1)));
        int states = 1;
        while (!game.solved()) {
            game = game.hint();
            pictures.add(java.util.Arrays.hashCode(painted(game, -1)));
            states += game.aboard() == 0 ? 0 : 1;
            game = game.cross();
            pictures.add(java.util.Arrays.hashCode(painted(game, -1)));
            states++;
        }
        assertThat(pictures).hasSize(states);
        assertThat(painted(game, 0)).isNotEqualTo(painted(game, -1));
    }

    @ParameterizedTest
    @EnumSource(Puzzle.class)
    void aClickOnAFigureFindsItsTraveller(Puzzle puzzle) {
        Game game = Game.of(puzzle);
        while (!game.solved()) {
            game = game.hint();
            for (int i = 0; i < puzzle.travellers().size(); i++) {
                Rectangle box = Spots.traveller(game, i);
                assertThat(ALL.contains(box)).isTrue();
                assertThat(Spots.travellerAt(game, new Point((int) box.getCenterX(), (int) box.getCenterY())))
                        .hasValue(i);
            }
            game = game.cross();
        }
        assertThat(Spots.travellerAt(game, new Point(Spots.WIDTH / 2, 10))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Puzzle.class)
    void noTwoFiguresCoverEachOther(Puzzle puzzle) {
        Game game = Game.of(puzzle).hint();
        IntStream.range(0, puzzle.travellers().size())
                .forEach(a -> IntStream.range(0, a)
                        .forEach(b -> assertThat(Spots.traveller(game, a).intersects(Spots.traveller(game, b)))
                                .isFalse()));
    }
}
