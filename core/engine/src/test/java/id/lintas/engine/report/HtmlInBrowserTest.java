package id.lintas.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of a report, where Chromium is installed. */
class HtmlInBrowserTest {

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)");

    // Chromium's helpers may still write into its profile when it has ended.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void nothingOfAHostileProjectBecomesAnElement() throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "Chromium is not installed");

        String hostile = dom(chromium.get(), Reports.everywhere(String.join("\n", Reports.HOSTILE)));
        String plain = dom(chromium.get(), Reports.everywhere("biasa"));

        assertThat(tags(plain)).contains("table", "nav", "dl");
        assertThat(tags(hostile)).isEqualTo(tags(plain));
        assertThat(hostile).contains("&lt;script&gt;").doesNotContain("<title>owned");
    }

    @Test
    void aQuestionIsPlayedWithoutAScriptOfThePage() throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "Chromium is not installed");
        String page = new HtmlReport()
                .render(Reports.BUILDER.build(
                        Reports.project("Kuis", Reports.group()),
                        List.of(Reports.BUILDER.section(
                                "Kuis", sink -> sink.question("1", "Apa?", List.of("satu", "dua"), 1, "Sebab.")))));
        String player = "<script>var said = []; for (const i of ['s1q1a', 's1q1b']) {"
                + " document.querySelector('label[for=' + i + ']').click();"
                + " said.push(document.querySelector('label[for=' + i + ']').innerText); }"
                + " document.title = said.join('|');</script></body>";

        String played =
                dom(chromium.get(), page.replaceFirst("default-src[^\"]*", "").replace("</body>", player));

        assertThat(played).contains("<title>A. satu – Belum tepat|B. dua – Benar</title>");
    }

    private String dom(Path chromium, ReportDocument document) throws IOException, InterruptedException {
        return dom(chromium, new HtmlReport().render(document));
    }

    private String dom(Path chromium, String html) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "browser");
        Path report = Files.writeString(work.resolve("report.html"), html);
        Path dom = work.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + Files.createDirectory(work.resolve("profile")),
                        "--dump-dom",
                        report.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(60, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assertThat(ended).as("Chromium ended").isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    private static Optional<Path> chromium() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(f -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(f, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html).results().map(r -> r.group(1)).toList();
    }
}
