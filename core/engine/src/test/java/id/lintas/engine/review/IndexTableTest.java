package id.lintas.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.search.Passage;
import id.lintas.engine.step.RecordBinder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexTableTest {

    private static Reviewed reviewed(String text) {
        return new Reviewed(
                "p",
                "",
                "id",
                new CaseText("", List.of()),
                GroupInfo.EMPTY,
                Optional.empty(),
                List.of(new StepStand("quiz", 3, 0.5, 1, 2, 3)),
                List.of(
                        new Passage("quiz", Place.of("q1", "stem"), "/questions/0/stem", text),
                        new Passage("quiz", Place.of("q1a", "text"), "/questions/0/options/0/text", text + "!")),
                List.of(
                        new Item(new ItemRef("quiz", "q1"), text, Item.QUESTION, List.of(), Map.of()),
                        new Item(new ItemRef("plan", "k1"), text, Item.ACTIVITY, List.of("a", "b"), Map.of())),
                List.of(),
                Optional.empty());
    }

    @Test
    void answersAndItemsComeBackAndWhatTheyShareIsKeptOnce() throws IOException {
        var mapper = new RecordBinder().mapper();
        IndexTable table = new IndexTable();
        List<Reviewed> all = List.of(reviewed("satu"), reviewed("dua"));
        List<IndexLine> lines = all.stream()
                .map(r -> IndexLine.of(new IndexEntry("x", Stamp.NONE, Optional.of(r), in -> ""), table))
                .toList();
        IndexTable read =
                IndexTable.of(mapper.readValue(mapper.writeValueAsBytes(table.shape()), IndexTable.Shape.class));
        assertThat(read.shape()).isEqualTo(table.shape());
        assertThat(table.shape().spots()).hasSize(8);
        for (int i = 0; i < all.size(); i++) {
            IndexLine line = mapper.readValue(mapper.writeValueAsBytes(lines.get(i)), IndexLine.class);
            assertThat(line.entry(read).reviewed()).contains(all.get(i));
        }
    }
}
