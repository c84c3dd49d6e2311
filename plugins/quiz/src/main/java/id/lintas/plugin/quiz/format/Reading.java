package id.lintas.plugin.quiz.format;

import id.lintas.plugin.quiz.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file holds.
 *
 * @param entries its questions in their order, taken or not
 * @param remarks about the file as a whole
 */
public record Reading(List<Entry> entries, List<Remark> remarks) {

    private static final Pattern OWN_ID = Pattern.compile("q\\d{1,6}");

    public Reading {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    public List<Question> questions() {
        return entries.stream().flatMap(e -> e.taken().stream()).toList();
    }

    public long leftOut() {
        return entries.stream().filter(e -> e.taken().isEmpty()).count();
    }

    /** Every remark: the file's, then those of the questions in their order. */
    public List<Remark> allRemarks() {
        return Stream.concat(remarks.stream(), entries.stream().flatMap(e -> e.remarks().stream()))
                .toList();
    }

    Reading withRemark(Remark first) {
        List<Remark> all = new ArrayList<>(List.of(first));
        all.addAll(remarks);
        return new Reading(entries, all);
    }

    /** The same with an id for each question: its own if it reads like one of ours and is the only one, or the next free. */
    Reading numbered() {
        Set<String> used = new HashSet<>();
        List<Entry> named = new ArrayList<>();
        for (Entry entry : entries) {
            Question question = entry.question();
            boolean keeps = question != null && OWN_ID.matcher(question.id()).matches() && used.add(question.id());
            named.add(keeps || question == null ? entry : with(entry, question.copy("")));
        }
        int next = 0;
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : named) {
            Question question = entry.question();
            if (question == null || !question.id().isEmpty()) {
                numbered.add(question == null ? entry : with(entry, question.copy(question.id())));
                continue;
            }
            do {
                next++;
            } while (!used.add("q" + next));
            numbered.add(with(entry, question.copy("q" + next)));
        }
        return new Reading(numbered, remarks);
    }

    private static Entry with(Entry entry, Question question) {
        return new Entry(entry.line(), entry.title(), question, entry.remarks());
    }
}
