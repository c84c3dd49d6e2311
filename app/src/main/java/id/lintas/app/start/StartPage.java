package id.lintas.app.start;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.AppIcon;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.prefs.Preferences.RecentFile;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Where one begins. Built anew whenever it is shown. */
public final class StartPage {

    /** What can be begun here. */
    public interface Deeds {

        void startCase(StarterCase starter);

        /** Shows what an installed pack offers. */
        void startPack(WorksheetPack pack);

        void makePack();

        void reviewClass();

        void openChosen();

        void open(Path file);

        void openSample(Path file);

        void forget(RecentFile file);

        /** Whether the file is there; answered from what was looked up beside the event thread. */
        boolean isGone(RecentFile file);
    }

    private final AppTexts texts;
    private final Deeds deeds;

    public StartPage(AppTexts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
    }

    /**
     * @param packs those that are installed
     * @param samples files with their titles, the complete one first
     */
    public JComponent build(
            List<StarterCase> cases, List<WorksheetPack> packs, Preferences preferences, List<Sample> samples) {
        StartColumns page = new StartColumns(brand(), left(cases, packs, preferences), right(preferences, samples));
        JPanel rows = Kit.rows(new BorderLayout());
        rows.add(page);
        JPanel outer = new JPanel(new BorderLayout());
        outer.add(Kit.scroll(rows));
        return outer;
    }

    private JComponent brand() {
        JPanel brand = plain("insets 0, gapx 12, gapy 0", "[][]");
        brand.add(new JLabel(new ImageIcon(AppIcon.image(Kit.scale(40)))), "spany 2");
        JLabel name = Kit.heading("Lintas");
        name.putClientProperty("FlatLaf.styleClass", "h1");
        brand.add(name, "wrap");
        brand.add(Kit.note(texts.get("start.subtitle")));
        return brand;
    }

    private JComponent left(List<StarterCase> cases, List<WorksheetPack> packs, Preferences preferences) {
        JPanel left = plain("", "");
        setPairs((MigLayout) left.getLayout(), true);
        preferences.recent().stream().filter(r -> !deeds.isGone(r)).findFirst().ifPresent(recent -> {
            left.add(Kit.note(texts.get("start.continue")), "span 2");
            left.add(new ContinueCard(recent, texts, () -> deeds.open(Path.of(recent.path()))), "span 2, gapbottom 16");
        });
        left.add(Kit.note(texts.get("start.new")), "span 2");
        for (StarterCase starter : cases) {
            left.add(new CardButton(
                    "case." + starter.id(),
                    starter.icon(),
                    starter.title(texts.locale()),
                    starter.subtitle(texts.locale()),
                    () -> deeds.startCase(starter)));
        }
        if (!packs.isEmpty()) {
            left.add(Kit.note(texts.get("start.packs")), "span 2, gaptop 8");
        }
        for (WorksheetPack pack : packs) {
            left.add(new CardButton(
                    "pack." + pack.id(),
                    "collection",
                    pack.title(texts.locale()),
                    texts.get("start.pack.detail", pack.steps().size(), pack.version()),
                    () -> deeds.startPack(pack)));
        }
        JButton open = Kit.button(texts.get("start.open"), "folder2-open", deeds::openChosen);
        open.setName("openFile");
        JButton make = Kit.link(texts.get("start.make-pack"), deeds::makePack);
        make.setName("makePack");
        JButton review = Kit.link(texts.get("start.review"), deeds::reviewClass);
        review.setName("reviewClass");
        left.add(open, "span 2, split 3, growx 0, gaptop 14");
        left.add(review, "growx 0, gaptop 14");
        left.add(make, "growx 0, gaptop 14");
        return left;
    }

    private JComponent right(Preferences preferences, List<Sample> samples) {
        JPanel right = plain("insets 0, wrap 1, fillx, gapy 2, hidemode 3", "[fill,grow]");
        if (!preferences.recent().isEmpty()) {
            right.add(Kit.note(texts.get("start.recent")), "gapbottom 4");
            for (RecentFile recent : preferences.recent().stream().limit(5).toList()) {
                right.add(new FileRow(recent, texts, deeds));
            }
        }
        if (!samples.isEmpty()) {
            right.add(
                    Kit.note(texts.get("start.samples")),
                    (right.getComponentCount() > 0 ? "gaptop 18, " : "") + "gapbottom 4");
            for (Sample sample : samples) {
                right.add(new SampleRow(sample, texts, () -> deeds.openSample(sample.file())));
            }
        }
        return right;
    }

    /** @param pairs two cards beside each other, or one below the other */
    static void setPairs(MigLayout cards, boolean pairs) {
        String card = "[fill,sg,grow,0:pref:]";
        cards.setLayoutConstraints("insets 0, fillx, gap 10, wrap " + (pairs ? 2 : 1));
        cards.setColumnConstraints(pairs ? card + card : card);
    }

    static JPanel plain(String layout, String columns) {
        JPanel panel = new JPanel(new MigLayout(layout, columns));
        panel.setOpaque(false);
        return panel;
    }
}
