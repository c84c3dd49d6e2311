package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.lintas.api.WorksheetStep;
import id.lintas.engine.project.CaseProject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectSchemaTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema = schema();

    static List<Path> samples() {
        return Projects.samples();
    }

    private static Schema schema() {
        try (InputStream in = WorksheetStep.class.getResourceAsStream("lintas-project.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleFollowsThePublishedSchema(Path sample) throws IOException {
        JsonNode tree = mapper.readTree(Files.readAllBytes(sample));
        assertThat(schema.validate(tree)).isEmpty();
    }

    @Test
    void whatTheStoreWritesFollowsIt(@TempDir Path folder) throws Exception {
        CaseProject project = Projects.small();
        Path file = folder.resolve("a.lintas.json");
        new ProjectStore(UserFolders.portable(folder)).write(project, file, "Sari");
        assertThat(schema.validate(mapper.readTree(Files.readAllBytes(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format':'lintas-project','formatVersion':1}",
                "{'format':'other','formatVersion':1,'id':'a'}",
                "{'format':'lintas-project','formatVersion':1,'id':'a','group':[]}",
                "{'format':'lintas-project','formatVersion':1,'id':'a','steps':{'quiz':{'data':{}}}}",
                "{'format':'lintas-project','formatVersion':1,'id':'a','case':{'paragraphs':['text']}}",
            })
    void whatIsWrongDoesNot(String json) {
        assertThat(schema.validate(Projects.json(json))).isNotEmpty();
    }
}
