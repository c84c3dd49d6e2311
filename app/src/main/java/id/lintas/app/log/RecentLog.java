package id.lintas.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.AppenderBase;
import id.lintas.app.log.LogEntry.Thrown;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the last lines of the log, cut to a size that does not grow. Any thread. */
public final class RecentLog extends AppenderBase<ILoggingEvent> {

    static final int MOST = 300;

    private static final String NAME = "recent";
    private static final int LONGEST = 2_000;
    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 4;

    private final Deque<LogEntry> entries = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public RecentLog() {
        setName(NAME);
    }

    /** The one that the program's log writes to. */
    public static Optional<RecentLog> installed() {
        return LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                        && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(NAME) instanceof RecentLog recent
                ? Optional.of(recent)
                : Optional.empty();
    }

    @Override
    protected void append(ILoggingEvent event) {
        LogEntry entry = entry(event);
        synchronized (entries) {
            entries.addFirst(entry);
            if (entries.size() > MOST) {
                entries.removeLast();
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** Newest first. */
    public List<LogEntry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /**
     * Calls the listener on whichever thread has logged.
     *
     * @return call it to stop listening
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static LogEntry entry(ILoggingEvent event) {
        Object[] arguments = event.getArgumentArray();
        return new LogEntry(
                Instant.ofEpochMilli(event.getTimeStamp()),
                event.getLevel().isGreaterOrEqual(Level.ERROR),
                event.getLoggerName(),
                cut(event.getMessage()),
                cut(event.getFormattedMessage()),
                Stream.of(arguments == null ? new Object[0] : arguments)
                        .map(a -> cut(String.valueOf(a)))
                        .toList(),
                thrown(event.getThrowableProxy()));
    }

    private static List<Thrown> thrown(@org.jspecify.annotations.Nullable IThrowableProxy first) {
        List<Thrown> all = new ArrayList<>();
        for (IThrowableProxy t = first; t != null && all.size() < MOST_CAUSES; t = t.getCause()) {
            StackTraceElementProxy[] frames = t.getStackTraceElementProxyArray();
            all.add(new Thrown(
                    t.getClassName(),
                    cut(t.getMessage()),
                    Arrays.stream(frames == null ? new StackTraceElementProxy[0] : frames)
                            .limit(MOST_FRAMES)
                            .map(StackTraceElementProxy::getStackTraceElement)
                            .toList()));
        }
        return all;
    }

    private static String cut(@org.jspecify.annotations.Nullable String text) {
        String whole = text == null ? "" : text;
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
    }
}
