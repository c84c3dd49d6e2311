package id.lintas.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBinderTest {

    record Row(String id, String text, int score) implements HasId {}

    record Sheet(
            String title,
            boolean done,
            List<Row> rows,
            List<ItemRef> refs,
            @Nullable ItemRef one) {}

    private final RecordBinder binder = new RecordBinder();

    private JsonNode tree(String json) throws JsonProcessingException {
        return binder.mapper().readTree(json.replace('\'', '"'));
    }

    @Test
    void whatIsMissingIsEmpty() throws JsonProcessingException {
        assertThat(binder.read(tree("{}"), Sheet.class)).isEqualTo(new Sheet("", false, List.of(), List.of(), null));
        assertThat(binder.read(tree("{'rows':[{'id':'a'}]}"), Sheet.class).rows())
                .containsExactly(new Row("a", "", 0));
    }

    @Test
    void nullInTheFileIsEmptyToo() throws JsonProcessingException {
        assertThat(binder.read(tree("{'title':null,'rows':null}"), Sheet.class))
                .isEqualTo(new Sheet("", false, List.of(), List.of(), null));
    }

    @Test
    void aReferenceIsOneString() throws JsonProcessingException {
        Sheet sheet = new Sheet("T", true, List.of(), List.of(new ItemRef("a", "k1")), new ItemRef("b", "f2"));
        JsonNode written = binder.write(sheet);
        assertThat(written.get("refs").get(0).textValue()).isEqualTo("a:k1");
        assertThat(binder.read(written, Sheet.class)).isEqualTo(sheet);
    }

    @Test
    void anotherTypeIsRefusedAndNotTurnedIntoTheWantedOne() throws JsonProcessingException {
        JsonNode number = tree("{'rows':[{'id':'a','score':'5'}]}");
        assertThatThrownBy(() -> binder.read(number, Sheet.class)).isInstanceOf(JsonProcessingException.class);
        JsonNode list = tree("{'title':['x']}");
        assertThatThrownBy(() -> binder.read(list, Sheet.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void membersThatTheRecordDoesNotKnowAreCarriedIntoTheNewJson() throws JsonProcessingException {
        JsonNode old = tree("{'title':'T','colour':'red','rows':[{'id':'a','text':'x','note':1},{'id':'b','note':2}]}");
        JsonNode known = binder.write(binder.read(old, Sheet.class));
        JsonNode fresh = binder.write(new Sheet("U", false, List.of(new Row("b", "y", 3)), List.of(), null));
        UnknownMembers.carry(old, known, fresh);
        assertThat(fresh.get("colour").textValue()).isEqualTo("red");
        assertThat(fresh.get("title").textValue()).isEqualTo("U");
        assertThat(fresh.get("rows")).hasSize(1);
        assertThat(fresh.get("rows").get(0).get("note").intValue()).isEqualTo(2);
    }
}
