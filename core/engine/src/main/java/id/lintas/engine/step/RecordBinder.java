package id.lintas.engine.step;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import id.lintas.api.ItemRef;
import java.util.List;
import java.util.Map;

/**
 * Records to JSON and back, as {@link id.lintas.api.WorksheetStep} promises: a missing text is empty, a missing list is
 * empty, a reference is one string. It does not turn a text into a number or the other way round.
 */
public final class RecordBinder {

    private final ObjectMapper mapper;

    public RecordBinder() {
        SimpleModule references = new SimpleModule()
                .addSerializer(ItemRef.class, new ToStringSerializer(ItemRef.class))
                .addDeserializer(ItemRef.class, new ReferenceReader());
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withConfigOverride(String.class, o -> o.setSetterInfo(empty))
                .withConfigOverride(List.class, o -> o.setSetterInfo(empty))
                .withConfigOverride(Map.class, o -> o.setSetterInfo(empty))
                .addModule(references)
                .build();
    }

    /** @throws JsonProcessingException if the tree does not fit the record; its message says where */
    public <R> R read(JsonNode tree, Class<R> type) throws JsonProcessingException {
        return mapper.treeToValue(tree, type);
    }

    public JsonNode write(Record record) {
        return mapper.valueToTree(record);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> toMap(JsonNode tree) {
        return mapper.convertValue(tree, Map.class);
    }

    JsonNode toTree(Map<String, Object> map) {
        return mapper.valueToTree(map);
    }

    public ObjectMapper mapper() {
        return mapper;
    }

    private static final class ReferenceReader extends FromStringDeserializer<ItemRef> {
        private static final long serialVersionUID = 1L;

        ReferenceReader() {
            super(ItemRef.class);
        }

        @Override
        protected ItemRef _deserialize(String value, DeserializationContext context) {
            return ItemRef.parse(value);
        }
    }
}
