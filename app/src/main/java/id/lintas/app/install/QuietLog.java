package id.lintas.app.install;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import id.lintas.app.log.RecentLog;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Nothing on the console, ever: warnings go to {@code lintas.log} in the user's cache, which is made by the first of them, and
 * the last of them stay at hand for the log view. A class and no XML, since reading that would take a tenth of the start. Found by logback's service loader.
 */
public final class QuietLog extends ContextAwareBase implements Configurator {

    /** Names another log file. */
    private static final String PROPERTY = "lintas.log";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        LateFile file = new LateFile();
        file.setContext(context);
        file.setName("file");
        file.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(file);
        RecentLog recent = new RecentLog();
        recent.setContext(context);
        recent.start();
        root.addAppender(recent);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static Path place() {
        String named = System.getProperty(PROPERTY, "");
        return named.isBlank() ? Installation.current().folders().cache().resolve("lintas.log") : Path.of(named);
    }

    /** Makes the file when the first warning comes. */
    private static final class LateFile extends AppenderBase<ILoggingEvent> {

        private Optional<FileAppender<ILoggingEvent>> file = Optional.empty();

        @Override
        protected void append(ILoggingEvent event) {
            if (file.isEmpty()) {
                file = Optional.of(open());
            }
            file.get().doAppend(event);
        }

        private FileAppender<ILoggingEvent> open() {
            LogLine lines = new LogLine();
            lines.setContext(getContext());
            lines.start();
            FileAppender<ILoggingEvent> opened = new FileAppender<>();
            opened.setContext(getContext());
            opened.setFile(place().toString());
            opened.setEncoder(lines);
            opened.start();
            return opened;
        }

        @Override
        public void stop() {
            file.ifPresent(FileAppender::stop);
            super.stop();
        }
    }
}
