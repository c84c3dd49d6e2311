package id.lintas.plugin.office.sheet;

import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts questions that follow each other into one table, a row for each. */
final class QuestionTable {

    private final Paper paper;

    QuestionTable(Paper paper) {
        this.paper = paper;
    }

    List<Block> gather(List<Block> blocks) {
        List<Block> gathered = new ArrayList<>();
        List<Block.Question> open = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Question question) {
                open.add(question);
            } else {
                close(open, gathered);
                gathered.add(block);
            }
        }
        close(open, gathered);
        return gathered;
    }

    private void close(List<Block.Question> questions, List<Block> gathered) {
        if (!questions.isEmpty()) {
            gathered.add(table(questions));
            questions.clear();
        }
    }

    private Block.Table table(List<Block.Question> questions) {
        int options = questions.stream().mapToInt(q -> q.options().size()).max().orElse(0);
        boolean answers = paper.document().answers();
        List<String> header = new ArrayList<>(List.of(paper.text("number"), paper.text("question")));
        IntStream.range(0, options).forEach(i -> header.add(paper.text("option", Block.Question.letter(i))));
        if (answers) {
            header.addAll(List.of(paper.text("answer"), paper.text("explanation")));
        }
        return new Block.Table(
                header, questions.stream().map(q -> row(q, options, answers)).toList());
    }

    private static List<String> row(Block.Question question, int options, boolean answers) {
        List<String> cells = new ArrayList<>(List.of(question.number(), question.stem()));
        for (int i = 0; i < options; i++) {
            cells.add(i < question.options().size() ? question.options().get(i) : "");
        }
        if (answers) {
            cells.add(question.correct() < 0 ? "" : Block.Question.letter(question.correct()));
            cells.add(question.explanation());
        }
        return cells;
    }
}
