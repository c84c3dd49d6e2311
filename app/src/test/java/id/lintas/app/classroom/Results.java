package id.lintas.app.classroom;

import id.lintas.engine.classquiz.Asker;
import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Five participants who know more and more, and the key. */
final class Results {

    private Results() {}

    static Path write(Path folder) throws IOException {
        ClassQuiz quiz = new ClassQuiz("Kuis kelas Angkatan 32", "id", questions());
        Files.write(folder.resolve("kuis.lintas-quiz.json"), ClassQuizFile.write(quiz));
        List<String> names = List.of("Rina", "Budi Santoso", "Sari Dewi", "Agus", "Dewi Lestari");
        for (int person = 0; person < names.size(); person++) {
            int knows = person;
            String answers = quiz.questions().stream()
                    .map(q -> "{\"question\": \"" + q.id() + "\", \"chosen\": "
                            + (quiz.questions().indexOf(q) <= knows ? q.correct() : (q.correct() + 1) % 4) + "}")
                    .collect(Collectors.joining(", "));
            Files.writeString(
                    folder.resolve(person + ".lintas-result.json"),
                    "{\"format\": \"lintas-quiz-result\", \"formatVersion\": 1, \"quiz\": \"" + quiz.id()
                            + "\", \"group\": \"Kelompok " + (person + 1) + "\", \"name\": \"" + names.get(person)
                            + "\", \"seed\": 1, \"handedInAt\": \"\", \"answers\": [" + answers + "]}");
        }
        return folder;
    }

    private static List<ClassQuestion> questions() {
        return List.of(
                question(
                        1,
                        "WoG terutama menyangkut instansi yang ...",
                        "bekerja melintasi batas bidang demi tujuan bersama"),
                question(
                        2,
                        "Pendekatan yang cocok untuk masalah pelik ialah ...",
                        "kolaborasi antarinstansi dengan satu penanggung jawab"),
                question(3, "Forum bulanan antardirektorat ialah contoh ...", "penguatan koordinasi"),
                question(4, "Layanan satu pintu menyatukan ...", "loket, data, dan jadwal"));
    }

    private static ClassQuestion question(int number, String stem, String correct) {
        return new ClassQuestion(
                "s" + number,
                stem,
                List.of(correct, "diawasi satu auditor", "selalu dilebur", "bersaing memperoleh anggaran"),
                0,
                "Lihat tayangan.",
                List.of(new Asker("Kelompok " + number, "Angkatan 32", "kelompok.lintas.json", "1")));
    }
}
