package id.lintas.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import id.lintas.app.layout.LayoutFiles;
import id.lintas.app.text.AppTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogViewTest {

    private final LoggerContext context = new LoggerContext();
    private final RecentLog log = new RecentLog();
    private final List<String> copied = new ArrayList<>();

    private LogView view(RecentLog of) {
        LogWords words = new LogWords(Set.of("quiz"), stack -> Optional.empty());
        return new LogView(of, words, new AppTexts(() -> Locale.ENGLISH), copied::add, () -> copied.add("report"));
    }

    private void log(String line, boolean error) {
        if (!log.isStarted()) {
            log.setContext(context);
            log.start();
            context.getLogger("ROOT").addAppender(log);
        }
        if (error) {
            context.getLogger("id.lintas.app.X").error("Plugin {} says {}", "quiz", line);
        } else {
            context.getLogger("id.lintas.app.X").warn("{}", line);
        }
    }

    @Test
    void linesAreListedNewestFirstWithLevelAndPluginAndFilteredByLevel() {
        log("first", false);
        log("second", true);
        try (Closing<LogView> view = new Closing<>(view(log), LogView::close)) {
            JTable table = find(view.of(), JTable.class, "log");
            assertThat(row(table, 0)).startsWith("Error", "Plugin quiz says second", "quiz");
            assertThat(row(table, 1)).startsWith("Warning", "first", "Lintas");
            find(view.of(), JComboBox.class, "logLevel").setSelectedIndex(1);
            assertThat(table.getRowCount()).isEqualTo(1);
            table.setRowSelectionInterval(0, 0);
            assertThat(find(view.of(), JTextArea.class, "logDetails").getText()).contains("Plugin quiz says second");
        }
    }

    @Test
    void aLayoutThatIsSetAsideIsNamed(@TempDir Path config) throws Exception {
        Path broken = Files.createDirectories(config.resolve("layouts")).resolve("worksheet.layout.json");
        Files.writeString(broken, "{");
        new LayoutFiles(config).load("worksheet");
        assertThat(RecentLog.installed().orElseThrow().entries())
                .anySatisfy(e -> assertThat(e.message()).contains("worksheet.layout-broken.json"));
    }

    private static List<Object> row(JTable table, int row) {
        return Stream.of(1, 2, 3).map(column -> table.getValueAt(row, column)).toList();
    }

    private static <C extends java.awt.Component> C find(LogView view, Class<C> type, String name) {
        return inside(view.component())
                .filter(c -> name.equals(c.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<java.awt.Component> inside(java.awt.Container place) {
        return Stream.of(place.getComponents())
                .flatMap(
                        c -> c instanceof java.awt.Container i ? Stream.concat(Stream.of(c), inside(i)) : Stream.of(c));
    }

    private record Closing<T>(T of, java.util.function.Consumer<T> end) implements AutoCloseable {

        @Override
        public void close() {
            end.accept(of);
        }
    }
}
