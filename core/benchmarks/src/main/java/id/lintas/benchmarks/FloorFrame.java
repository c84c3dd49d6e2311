package id.lintas.benchmarks;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTree;
import javax.swing.WindowConstants;

/** The floor of the start: a bare FlatLaf frame with a menu, a tree and a text area. Stays until it is closed. */
public final class FloorFrame {

    private FloorFrame() {}

    public static void main(String[] args) {
        EventQueue.invokeLater(() -> {
            FlatLightLaf.setup();
            JFrame frame = new JFrame("Floor");
            frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
            JMenuBar bar = new JMenuBar();
            JMenu menu = new JMenu("File");
            menu.add(new JMenuItem("Exit"));
            bar.add(menu);
            frame.setJMenuBar(bar);
            frame.add(new JScrollPane(new JTree()), BorderLayout.WEST);
            frame.add(new JScrollPane(new JTextArea("Floor")), BorderLayout.CENTER);
            frame.setSize(1366, 768);
            frame.setVisible(true);
        });
    }
}
