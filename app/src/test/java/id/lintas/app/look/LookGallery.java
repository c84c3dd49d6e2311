package id.lintas.app.look;

import id.lintas.api.Item;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.File;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** Shows the kit in a theme, and writes a picture. Arguments: theme, zoom, the tab to show, the PNG file or nothing. */
final class LookGallery {

    private final GalleryHost host = new GalleryHost();
    private final ItemTable<GalleryData.Sample> table = ItemTable.of(host, GalleryData.Sample.class, "samples")
            .text("statement", GalleryData.Sample::statement)
            .judgement("public_", 34)
            .score("urgency", 40, 1, 5)
            .score("likelihood", 40, 1, 10)
            .number("total", 56, true, s -> Integer.toString(s.urgency() + s.likelihood()))
            .chip("level", 90, GalleryData.Sample::level, s -> "band" + Math.max(1, s.urgency()))
            .quiet(s -> s.urgency() == 0);
    private final Form<GalleryData.Sample> form = Form.ofElement(host, GalleryData.Sample.class, "samples")
            .heading("why")
            .required()
            .wide()
            .area("statement", 2)
            .area("problems", 2)
            .required()
            .area("owner", 2)
            .lines("affected", 3)
            .checks(
                    "drivers",
                    choices(
                            "Dorongan publik",
                            "competition:Kompetisi antarsektor",
                            "Teknologi informasi",
                            "silo:Ego sektoral"))
            .score("urgency", 1, 5)
            .score("likelihood", 1, 10)
            .choice("treatment", choices("avoid:Hindari", "reduce:Kurangi", "Alihkan", "Terima", "Eskalasi"))
            .choice("type", choices("Koordinasi", "Integrasi", "Kedekatan", "Satgas", "Kemitraan", "Forum"))
            .number("members", 1, 40)
            .tick("chosen")
            .heading("links")
            .ref("activity", () -> host.items(Item.ACTIVITY))
            .refs("causes", () -> host.items(Item.CAUSE));

    public static void main(String[] arguments) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Look.install(Theme.valueOf(arguments[0]), Double.parseDouble(arguments[1]));
            new LookGallery().open(Integer.parseInt(arguments[2]));
        });
        if (arguments.length > 3) {
            Thread.sleep(1500);
            ImageIO.write(
                    new Robot().createScreenCapture(new Rectangle(0, 0, 1366, 768)), "png", new File(arguments[3]));
            System.exit(0);
        }
    }

    private void open(int tab) {
        JFrame frame = new JFrame("Lintas");
        frame.setIconImages(AppIcon.images());
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        JTabbedPane tabs = Kit.tabs();
        table.onSelect(s -> form.show(s.orElse(null)));
        tabs.addTab("", page());
        tabs.addTab("", parts());
        tabs.addTab(
                "",
                Kit.empty(
                        "Belum ada kegiatan. Mulai dari akar masalah f7.",
                        Kit.button("Tambah kegiatan", "plus-lg", () -> {})));
        Kit.title(tabs, 0, "Isu dan USG", 5);
        Kit.title(tabs, 1, "Bagian", 9);
        Kit.title(tabs, 2, "Kosong", -1);
        host.onChange(data -> table.show(data.samples()));
        tabs.setSelectedIndex(tab);
        frame.add(tabs);
        frame.setSize(1366, 768);
        frame.setVisible(true);
        form.reveal("owner");
    }

    private JComponent page() {
        JComponent toolbar = Kit.toolbar(
                List.of(Kit.button("Tambah isu", "plus-lg", () -> {}), Kit.button("Nilai bersama", "people", () -> {})),
                "APKL dengan centang · USG skala 1–5 · urut menurut total");
        return Kit.page(toolbar, table.component(), form.component());
    }

    private JComponent parts() {
        JPanel flow = new JPanel(new FlowLayout(FlowLayout.LEADING, 16, 16));
        flow.add(Kit.chip("Integrasi", ""));
        flow.add(Kit.chip("Terpilih", "accent"));
        flow.add(Kit.chip("f7 Biaya", "thread"));
        flow.add(Kit.link("Buka teks", () -> {}));
        flow.add(Kit.iconButton("trash3", "Hapus isu", () -> {}));
        flow.add(Kit.heading("Judul bagian"));
        flow.add(Kit.note("Disimpan 10.42"));
        JPanel icons = new JPanel(new FlowLayout(FlowLayout.LEADING, 12, 12));
        LookIcons.load().names().stream().sorted().forEach(name -> icons.add(Kit.iconButton(name, name, () -> {})));
        JPanel left = new JPanel(new BorderLayout());
        left.add(
                Kit.wrapped(
                        "Sebut kewenangan, data, atau anggaran yang dipegang instansi lain. Inilah yang membuat isu ini isu WoG.",
                        ""),
                BorderLayout.NORTH);
        left.add(icons, BorderLayout.CENTER);
        return Kit.beside(left, 600, flow);
    }

    private static List<Choice> choices(String... texts) {
        return java.util.stream.Stream.of(texts)
                .map(t -> t.contains(":")
                        ? Choice.of(t.substring(0, t.indexOf(':')), t.substring(t.indexOf(':') + 1))
                        : Choice.of(t, t))
                .toList();
    }
}
