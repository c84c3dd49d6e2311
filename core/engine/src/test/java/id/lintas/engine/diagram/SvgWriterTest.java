package id.lintas.engine.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    private static final String HOSTILE = "a]]><script>&\"'\u0000\u202Ex";

    private final SvgWriter writer = new SvgWriter(() -> Drawings.FONT);

    private Document read(Diagram diagram) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(writer.file(diagram)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList list = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, list.getLength())
                .mapToObj(i -> (Element) list.item(i))
                .toList();
    }

    @Test
    void textStaysTextAndKeepsToItsPlace() throws Exception {
        List<Element> texts = all(read(Drawings.saying("Akar masalah")), "text");

        assertThat(texts).hasSize(2).allSatisfy(t -> {
            assertThat(t.getTextContent()).isEqualTo("Akar masalah");
            assertThat(Double.parseDouble(t.getAttribute("textLength"))).isGreaterThan(20);
            assertThat(t.hasAttribute("font-family")).isFalse();
        });
        assertThat(Double.parseDouble(texts.get(0).getAttribute("textLength")))
                .isGreaterThan(1.5 * Double.parseDouble(texts.get(1).getAttribute("textLength")));
    }

    @Test
    void aDrawingSaysWhatItIs() throws Exception {
        Document svg = read(Drawings.saying("Akar masalah"));

        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 300 120");
        assertThat(all(svg, "title").get(0).getAttribute("id")).isEqualTo(root.getAttribute("aria-labelledby"));
        assertThat(all(svg, "desc").get(0).getAttribute("id")).isEqualTo(root.getAttribute("aria-describedby"));
        assertThat(all(svg, "desc").get(0).getTextContent()).isEqualTo("Akar masalah");
    }

    @Test
    void whatPeopleWroteMakesNoElement() throws Exception {
        Document hostile = read(Drawings.saying(HOSTILE));

        assertThat(all(hostile, "*")).hasSameSizeAs(all(read(Drawings.saying("x")), "*"));
        assertThat(all(hostile, "text").get(0).getTextContent()).isEqualTo("a]]><script>&\"'x");
        assertThat(writer.element(Drawings.saying(HOSTILE), "d1")).doesNotContain("<script", "\u0000", "\u202E");
    }

    @Test
    void inAPageEachTokenIsAPropertyThatThePageSets() {
        String svg = writer.element(Drawings.saying("x"), "d1");

        assertThat(svg)
                .contains("fill=\"var(--accent, #0E6B74)\"", "var(--surface, #FFFFFF)", "var(--thread, #B3243F)")
                .contains("stroke=\"var(--line, #DBE1E2)\"", "stroke-opacity=\"0.2\"")
                .doesNotContain("xmlns", "font-family", "xml:");
    }

    @Test
    void aFileStandsAloneInTheLightColours() {
        assertThat(new String(writer.file(Drawings.saying("x")), StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=")
                .contains("fill=\"#0E6B74\"", "font-family=\"Inter,")
                .doesNotContain("var(");
    }

    @Test
    void everyTokenCanBeToldFromTheOthers() {
        List<String> tokens = new ArrayList<>(Palette.light().colours().keySet());
        Diagram all = new Diagram("warna", "w", "w", 10, 10, (g, colours) -> {
            for (String token : tokens) {
                g.setColor(colours.apply(token));
                g.fillRect(0, 0, 5, 5);
            }
        });

        String svg = writer.element(all, "d1");

        assertThat(tokens).allSatisfy(token -> assertThat(svg).contains("var(--" + token + ", "));
    }

    @Test
    void twoDrawingsInOnePageShareNoIdAndTheSameGivesTheSameCharacters() {
        String one = writer.element(Drawings.saying("x"), "d1");

        assertThat(ids(one)).isNotEmpty().doesNotContainAnyElementsOf(ids(writer.element(Drawings.saying("x"), "d2")));
        assertThat(writer.element(Drawings.saying("x"), "d1")).isEqualTo(one);
    }

    private static List<String> ids(String svg) {
        return java.util.regex.Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(svg)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void bothThemesKnowTheSameTokens() {
        assertThat(Palette.dark().colours())
                .containsOnlyKeys(Palette.light().colours().keySet());
    }
}
