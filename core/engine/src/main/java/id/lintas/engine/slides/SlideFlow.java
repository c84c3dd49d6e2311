package id.lintas.engine.slides;

import id.lintas.engine.report.CleanBlock;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.text.PlainText;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills slides with the blocks of one part, beginning a new one where a heading, a question or a full slide asks for it. */
final class SlideFlow {

    /** Less room than this is left empty: two lines at the foot of a slide help nobody. */
    private static final int TOO_LITTLE = 90;

    private static final int LONGEST_HEAD = 60;

    private final SlideRoom room;
    private final BlockSplit split;
    private final Slide.Kind kind;
    private final String kicker;
    private final Texts texts;
    private final List<Slide> slides = new ArrayList<>();
    private final List<ReportBlock> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String title = "";
    private int used;
    private boolean continued;
    private boolean titleDue;

    SlideFlow(SlideRoom room, Slide.Kind kind, String kicker, Texts texts) {
        this.room = room;
        this.split = new BlockSplit(room);
        this.kind = kind;
        this.kicker = kicker;
        this.texts = texts;
    }

    /** Begins a slide of that title, once something comes below it. */
    void open(String newTitle) {
        finish(false);
        title = room.shortTitle(newTitle);
        continued = false;
        if (!title.equals(newTitle)) {
            add(new ReportBlock.Paragraph(newTitle));
        }
    }

    void add(ReportBlock block) {
        ReportBlock clean = CleanBlock.of(block);
        if (clean instanceof ReportBlock.Heading heading) {
            open(PlainText.cleanLine(heading.text()));
            titleDue = true;
        } else if (clean instanceof ReportBlock.Missing missing) {
            notes.add(texts.get("missing", missing.text()));
        } else if (clean instanceof ReportBlock.Question question) {
            question(question);
        } else if (clean instanceof ReportBlock.Table table) {
            new TableColumns(room.wrap().measure()).readable(shortHead(table)).forEach(this::flow);
        } else {
            flow(clean);
        }
    }

    /** A head that is longer than any heading would leave no room for what stands below it. */
    private ReportBlock.Table shortHead(ReportBlock.Table table) {
        List<String> heads = new ArrayList<>();
        for (String head : table.header()) {
            boolean whole = head.codePointCount(0, head.length()) <= LONGEST_HEAD;
            if (!whole) {
                notes.add(head);
            }
            heads.add(whole ? head : head.substring(0, head.offsetByCodePoints(0, LONGEST_HEAD)) + "…");
        }
        return new ReportBlock.Table(heads, table.rows());
    }

    List<Slide> slides() {
        finish(slides.isEmpty());
        return List.copyOf(slides);
    }

    private void flow(ReportBlock block) {
        Optional<ReportBlock> left = Optional.of(block);
        while (left.isPresent()) {
            int free = SlideRoom.BOTTOM - room.top(title) - used;
            BlockSplit.Parts parts = blocks.isEmpty() || free >= TOO_LITTLE
                    ? split.split(left.get(), free, blocks.isEmpty())
                    : new BlockSplit.Parts(Optional.empty(), left);
            parts.head().ifPresent(this::put);
            if (parts.rest().isPresent()) {
                finish(false);
                continued = true;
            }
            left = parts.rest();
        }
    }

    private void put(ReportBlock block) {
        blocks.add(block);
        used += room.height(block);
    }

    private void question(ReportBlock.Question question) {
        String heading = titleDue || !slides.isEmpty() ? kicker + " · " + title : kicker;
        titleDue = false;
        finish(false);
        List<String> said = new ArrayList<>();
        if (question.correct() >= 0) {
            said.add(texts.get("answer", ReportBlock.Question.letter(question.correct())));
        }
        if (!question.explanation().isEmpty()) {
            said.add(question.explanation());
        }
        slides.add(new Slide(
                Slide.Kind.QUESTION,
                heading,
                texts.get("question", question.number()),
                false,
                List.of(question),
                said));
    }

    /** @param evenEmpty a part that says nothing still has its slide */
    private void finish(boolean evenEmpty) {
        if (!blocks.isEmpty() || evenEmpty || titleDue || !notes.isEmpty()) {
            List<ReportBlock> shown = new ArrayList<>(blocks);
            if (blocks.isEmpty()) {
                notes.forEach(n -> shown.add(new ReportBlock.Missing(n)));
            }
            slides.add(new Slide(kind, kicker, title, continued, shown, notes));
        }
        blocks.clear();
        notes.clear();
        titleDue = false;
        used = 0;
    }
}
