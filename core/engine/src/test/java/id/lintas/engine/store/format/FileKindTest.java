package id.lintas.engine.store.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", " \r\n\t{\"a\":1}", "[]", "\uFEFF{}", "\uFEFF \n{"})
    void whatMayBeJsonIsLeftToTheParser(String text) {
        assertThat(FileKind.foreign(text.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t ", "\uFEFF", "\uFEFF\n"})
    void whatShowsNothingIsEmpty(String text) {
        assertThat(FileKind.foreign(text.getBytes(UTF_8))).contains("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreKnownWithAndWithoutAMark(String charset) {
        byte[] bytes = "{\"format\": \"lintas-project\"}".getBytes(Charset.forName(charset));
        assertThat(FileKind.foreign(bytes)).contains("utf16");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, kind.pdf",
        "<html>, kind.html",
        "<?xml version='1.0'?>, kind.html",
        "PK\u0003\u0004xxxx word/document.xml, kind.office",
        "PK\u0003\u0004xxxx mimetypeapplication/vnd.oasis, kind.office",
        "PK\u0003\u0004xxxx a.txt, kind.zip",
        "\u00D0\u00CF\u0011\u00E0 old, kind.office",
        "name;number, kind.other",
        "\u0089PNG, kind.other",
    })
    void otherFilesAreKnownByTheirHead(String head, String key) {
        assertThat(FileKind.foreign(head.getBytes(ISO_8859_1))).isEqualTo(Optional.of(key));
    }

    @Test
    void nothingButNulsIsSaidSo() {
        assertThat(FileKind.foreign(new byte[4])).contains("nul.whole");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 2, 1", "4, 2, 2", "8, 2, 3", "99, 2, 4"})
    void columnsCountCharactersAndNotBytes(int offset, int line, int column) {
        byte[] text = "a\né😀b".getBytes(UTF_8);
        assertThat(TextPosition.of(text, offset)).isEqualTo(new TextPosition(line, column));
    }

    @Test
    void firstInvalidByteIsFoundWhereverItStands() {
        byte[] valid = "é中😀 ".repeat(5_000).getBytes(UTF_8);
        assertThat(Utf8.firstInvalid(valid)).isEqualTo(-1);
        byte[] broken = valid.clone();
        broken[40_000 - 40_000 % 10] = (byte) 0xFF;
        assertThat(Utf8.firstInvalid(broken)).isEqualTo(40_000);
        assertThat(Utf8.firstInvalid(new byte[] {'a', (byte) 0xC0, (byte) 0x80}))
                .isEqualTo(1);
    }

    @Test
    void onlyACharacterThatTheEndCutsIsCut() {
        byte[] cut = new byte[] {'a', (byte) 0xF0, (byte) 0x9F, (byte) 0x98};
        byte[] wrong = new byte[] {'a', (byte) 0xF0, (byte) 0x9F, 'b'};
        byte[] stray = new byte[] {'a', (byte) 0x93};
        assertThat(Utf8.isCutAt(cut, 1)).isTrue();
        assertThat(Utf8.isCutAt(wrong, 1)).isFalse();
        assertThat(Utf8.isCutAt(stray, 1)).isFalse();
    }
}
