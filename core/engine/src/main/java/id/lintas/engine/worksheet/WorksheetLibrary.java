package id.lintas.engine.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The pack that comes with the program. */
public record WorksheetLibrary(WorksheetPack pack) {

    private static final String FILE = "wog-discussion" + WorksheetPack.ENDING;

    public static WorksheetLibrary bundled() {
        try (InputStream in = WorksheetLibrary.class.getResourceAsStream(FILE)) {
            PackReading reading = new PackReader().read(in.readAllBytes());
            return new WorksheetLibrary(
                    reading.pack().orElseThrow(() -> new IllegalStateException(FILE + ": " + reading.problems())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    public List<StarterCase> cases() {
        return pack.cases();
    }

    public Optional<StarterCase> find(String caseId) {
        return pack.find(caseId);
    }
}
