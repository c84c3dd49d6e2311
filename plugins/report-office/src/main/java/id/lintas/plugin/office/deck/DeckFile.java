package id.lintas.plugin.office.deck;

import id.lintas.api.ReportWriter.Deck;
import id.lintas.api.ReportWriter.Slide;
import id.lintas.plugin.office.pack.OfficeFile;
import id.lintas.plugin.office.pack.Template;
import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.paper.Type;
import id.lintas.plugin.office.paper.Wrap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** A deck of 16:9: whose it is, what comes, each task, each question, an end. */
public final class DeckFile {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "ppt/presentation.xml",
            "ppt/_rels/presentation.xml.rels",
            "ppt/theme/theme1.xml",
            "ppt/slideMasters/slideMaster1.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            "ppt/slideLayouts/slideLayout1.xml",
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            "ppt/slideLayouts/slideLayout2.xml",
            "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
            "ppt/slideLayouts/slideLayout3.xml",
            "ppt/slideLayouts/_rels/slideLayout3.xml.rels");

    private static final double HEAD = 1.06;
    private static final int BIG = 57;
    private static final int BIG_LINES = 3;
    private static final int DETAIL = 20;
    private static final int DETAIL_LINES = 2;

    private final XMLSlideShow show;
    private final Paper paper;
    private final Words words;
    private final Wrap wrap;
    private final Type regular;
    private final Type strong;

    private DeckFile(XMLSlideShow show, Paper paper) {
        this.show = show;
        this.paper = paper;
        this.words = new Words(paper.language());
        this.regular = new Type(paper.document().font(false));
        this.strong = new Type(paper.document().font(true));
        this.wrap = new Wrap(regular);
    }

    public static byte[] of(Paper paper) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Template.open("pptx", PARTS, paper.values()))) {
            new DeckFile(show, paper).write();
            return OfficeFile.bytes(show, paper);
        }
    }

    private void write() {
        Deck deck = paper.document().deck(this::measure);
        String footer = wrap.cut(deck.footer(), 15, Slide.ROOM - 120, 1);
        title();
        agenda(footer);
        DeckSlide slides = new DeckSlide(show, paper, words, wrap, new Wrap(strong));
        Talk talk = Talk.of(deck.slides());
        for (Slide slide : talk.told()) {
            slides.write(slide, footer, talk.goesOn(slide));
        }
        deck.slides().stream().filter(s -> s.kind() == Slide.Kind.CLOSING).forEach(this::closing);
        if (!talk.appendix().isEmpty()) {
            appendix(footer);
            talk.appendix().forEach(slide -> slides.write(slide, footer, false));
        }
    }

    /** Titles and the heads of tables are strong, and Arial's strong letters are a little wider. */
    private double measure(String text, int size) {
        return switch (size) {
            case Slide.TITLE -> strong.width(text, size);
            case Slide.SMALL -> strong.width(text, size) * HEAD;
            default -> regular.width(text, size);
        };
    }

    private void appendix(String footer) {
        SlidePage page = new SlidePage(show, SlidePage.TITLE_LAYOUT, words);
        page.fill("Title", paper.text("appendix"));
        page.fill("Subtitle", paper.text("appendix.what"));
        page.fill("Details", "");
        page.foot(footer);
    }

    private void title() {
        SlidePage page = new SlidePage(show, SlidePage.TITLE_LAYOUT, words);
        List<String> notes = new ArrayList<>();
        page.fill("Title", big(paper.title(), notes));
        page.fill("Subtitle", paper.document().subject());
        XSLFTextShape details = page.holder("Details");
        details.clearText();
        for (Block block : paper.header()) {
            String line = line(block);
            if (block instanceof Block.Missing) {
                notes.add(line);
            } else if (!line.isEmpty()) {
                String shown = wrap.cut(line, DETAIL, Slide.ROOM, DETAIL_LINES);
                words.add(details, shown);
                if (!shown.equals(line)) {
                    notes.add(line);
                }
            }
        }
        if (details.getText().isEmpty()) {
            page.slide().removeShape(details);
        }
        page.notes(notes);
    }

    private String big(String title, List<String> notes) {
        Wrap wide = new Wrap(strong);
        String shown = wide.cut(title, BIG, Slide.ROOM, BIG_LINES);
        if (!shown.equals(title)) {
            notes.add(title);
        }
        return shown;
    }

    private String line(Block block) {
        if (block instanceof Block.Field field) {
            return field.label() + ": " + field.value().replace('\n', ' ');
        } else if (block instanceof Block.Missing missing) {
            return paper.text("missing") + ": " + missing.text();
        } else if (block instanceof Block.Table members) {
            return members.header().get(members.header().size() - 1) + ": "
                    + members.rows().stream()
                            .map(row -> String.join(" ", row).strip())
                            .collect(Collectors.joining(", "));
        }
        return "";
    }

    /** What comes; nothing for a single part. */
    private void agenda(String footer) {
        List<Paper.Section> sections = paper.sections();
        if (sections.size() < 2) {
            return;
        }
        SlidePage page = new SlidePage(show, SlidePage.TEXT_LAYOUT, words);
        page.fill("Kicker", wrap.cut(paper.title(), 18, Slide.ROOM, 1));
        page.fill("Title", paper.text("contents"));
        XSLFTextShape list = page.holder("Text");
        list.clearText();
        int number = 0;
        for (Paper.Section section : sections) {
            String line = ++number + "  " + section.title();
            words.add(list, wrap.cut(line, Slide.BODY, Slide.ROOM, 1)).setSpaceBefore(number == 1 ? 0.0 : -12.0);
        }
        page.foot(footer);
    }

    private void closing(Slide slide) {
        SlidePage page = new SlidePage(show, SlidePage.TITLE_LAYOUT, words);
        List<String> notes = new ArrayList<>(slide.notes());
        page.fill("Title", big(slide.title(), notes));
        page.fill("Subtitle", wrap.cut(slide.kicker().equals(slide.title()) ? "" : slide.kicker(), 28, Slide.ROOM, 2));
        page.fill("Details", wrap.cut(paper.who(), DETAIL, Slide.ROOM, DETAIL_LINES));
        page.notes(notes);
    }
}
