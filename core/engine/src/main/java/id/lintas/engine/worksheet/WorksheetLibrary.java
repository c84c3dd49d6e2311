package id.lintas.engine.worksheet;

import id.lintas.engine.step.RecordBinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The pack and the cases that come with the program. */
public record WorksheetLibrary(WorksheetPack pack, List<StarterCase> cases) {

    private record Cases(List<StarterCase> cases) {}

    public static WorksheetLibrary bundled(RecordBinder binder) {
        return new WorksheetLibrary(
                read("wog-discussion.pack.json", WorksheetPack.class, binder),
                read("cases.json", Cases.class, binder).cases());
    }

    public Optional<StarterCase> find(String caseId) {
        return cases.stream().filter(c -> c.id().equals(caseId)).findFirst();
    }

    private static <R extends Record> R read(String name, Class<R> type, RecordBinder binder) {
        try (InputStream in = WorksheetLibrary.class.getResourceAsStream(name)) {
            return binder.read(binder.mapper().readTree(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
