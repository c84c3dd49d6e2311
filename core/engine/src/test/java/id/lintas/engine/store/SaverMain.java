package id.lintas.engine.store;

import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that saves two versions in turn until it is killed; see {@link KilledSaverTest}. */
public final class SaverMain {

    private static final int PARAGRAPHS = 2_000;

    private SaverMain() {}

    static CaseProject version(int number) {
        List<CaseText.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(new CaseText.Paragraph("p" + i, ("versi " + number + " ").repeat(10 * number)));
        }
        return Projects.small().withTitle("Versi " + number).withCaseText(new CaseText("Kasus", paragraphs));
    }

    /** @param args the file and the folder for backups; prints a line when the first save is done, then goes on */
    public static void main(String[] args) throws StoreException, IOException {
        ProjectStore store = new ProjectStore(UserFolders.portable(Path.of(args[1])));
        Path file = Path.of(args[0]);
        CaseProject one = version(1);
        CaseProject two = version(2);
        store.write(one, file, "");
        System.out.println("saving");
        while (System.in.available() == 0) {
            store.write(two, file, "");
            store.write(one, file, "");
        }
    }
}
