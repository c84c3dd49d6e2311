package id.lintas.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.plugin.FormatDeclaration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsualFirstTest {

    @Test
    void webPagePdfAndWordComeFirstAndTheOthersInTheirOwnOrder() {
        List<FormatDeclaration> formats = Stream.of("html", "md", "gift", "docx", "pdf")
                .map(id -> new FormatDeclaration(id, Map.of("id", id, "en", id)))
                .toList();
        assertThat(UsualFirst.of(formats))
                .extracting(FormatDeclaration::id)
                .containsExactly("html", "pdf", "docx", "md", "gift");
    }
}
