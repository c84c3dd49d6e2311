package id.lintas.engine.store.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void piecesAreWrittenInOrderAndAsOftenAsWanted() throws IOException {
        HashingSink sink = new HashingSink(true);
        sink.take("satu ".getBytes(UTF_8), 5);
        String first = sink.digestSoFar();
        sink.take("duaX".getBytes(UTF_8), 3);
        Content content = sink.content();
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.writeTo(Channels.newChannel(out));
            assertThat(out.toString(UTF_8)).isEqualTo("satu dua");
        }
        assertThat(content.size()).isEqualTo(8);
        assertThat(content.toBytes()).asString(UTF_8).isEqualTo("satu dua");
        assertThat(first).isEqualTo(Digests.of("satu ".getBytes(UTF_8)));
        assertThat(content.digest()).isEqualTo(Digests.of("satu dua".getBytes(UTF_8)));
    }

    @Test
    void hashIsSha256InHex() {
        assertThat(Digests.of(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void factsComeBack() throws FormatProblem {
        Map<String, String> facts = Map.of("host", "laptop \"Sari\"\n", "pid", "12");
        assertThat(Facts.read(Facts.write(facts))).isEqualTo(facts);
        assertThat(catchThrowableOfType(FormatProblem.class, () -> Facts.read("{".getBytes(UTF_8))))
                .isNotNull();
    }

    @Test
    void pointersAreReadableAndEscaped() {
        assertThat(Pointers.child("/a", "b/c~d")).isEqualTo("/a/b~1c~0d");
        assertThat(Pointers.readable("/group/members/2")).isEqualTo("group.members.2");
        assertThat(Pointers.readable("")).isEmpty();
    }
}
