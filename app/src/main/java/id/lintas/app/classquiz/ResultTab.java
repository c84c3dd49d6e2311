package id.lintas.app.classquiz;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.QuestionResult;
import id.lintas.engine.itemstat.TestStatistics;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import net.miginfocom.swing.MigLayout;

/** What came back: the quiz in numbers, each question in numbers, and the chosen one's options as bars. */
final class ResultTab {

    private final ClassQuizDesk desk;
    private final AppTexts texts;
    private final StatisticsRows rows;
    private final JTable table;
    private final OptionChart chart;
    private final JTextArea stem = plain("classQuizStem");
    private final JTextArea summary = plain("classQuizSummary");
    private final RemarkArea remarks;
    private final JPanel panel = Kit.rows(
            new MigLayout("insets 12, fill, wrap 1, gapy 8, hidemode 3", "[grow,fill]", "[][grow,fill][][][]"));

    ResultTab(ClassQuizDesk desk, AppTexts texts) {
        this.desk = desk;
        this.texts = texts;
        this.rows = new StatisticsRows(texts);
        this.table = new Numbers(rows);
        this.chart = new OptionChart(texts);
        this.remarks = new RemarkArea("classQuizResultRemarks", texts.get("class-quiz.remarks"));
        ListTables.prepare(
                table,
                "questionStatistics",
                texts.get("class-quiz.statistics"),
                40,
                260,
                96,
                96,
                90,
                88,
                70,
                80,
                92,
                90);
        ListTables.alignHeads(table);
        table.setAutoCreateRowSorter(true);
        table.getTableHeader().setFocusable(false);
        table.getSelectionModel().addListSelectionListener(e -> showQuestion());
        JButton read = Kit.button(texts.get("class-quiz.read"), "folder2-open", desk::readResults);
        read.setName("classQuizRead");
        summary.getAccessibleContext().setAccessibleName(texts.get("class-quiz.summary"));
        stem.getAccessibleContext().setAccessibleName(texts.get("class-quiz.column.stem"));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 12", "[grow,fill,0:0][]", "[top]"));
        head.add(summary, "wmin 0");
        head.add(read);
        panel.add(head);
        panel.add(new JScrollPane(table), "h 150:240, wmin 0");
        panel.add(stem, "wmin 0");
        panel.add(chart);
        panel.add(remarks.component(), "h 30:50:80, wmin 0");
        refresh();
    }

    private static JTextArea plain(String name) {
        JTextArea area = new JTextArea();
        area.setName(name);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setBorder(null);
        area.setOpaque(false);
        return area;
    }

    void refresh() {
        Optional<ClassResults> results = desk.results();
        rows.show(results.map(ClassResults::questions).orElse(List.of()));
        summary.setText(results.map(this::said).orElseGet(() -> texts.get("class-quiz.no-results")));
        remarks.show(desk.resultRemarks());
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        showQuestion();
    }

    private String said(ClassResults results) {
        TestStatistics test = results.test();
        double percent = test.most() == 0 ? 0 : 100 / test.most();
        String all = texts.get(
                "class-quiz.said",
                results.quiz().title(),
                Formats.of(texts).number(results.participants().size()),
                number(test.mean(), percent),
                number(test.median(), percent),
                number(test.deviation(), percent));
        String more = texts.get(
                "class-quiz.said.more",
                number(test.skewness(), 1),
                number(test.kurtosis(), 1),
                number(test.consistency(), 1),
                number(test.errorRatio(), 1),
                number(test.error(), percent));
        return test.complete() ? all + "\n" + more : all + "\n" + more + "\n" + texts.get("class-quiz.partly");
    }

    private String number(OptionalDouble value, double factor) {
        return value.isEmpty() ? "–" : Formats.of(texts).number(value.getAsDouble() * factor, 1);
    }

    private void showQuestion() {
        int row = table.getSelectedRow();
        Optional<QuestionResult> chosen =
                row < 0 ? Optional.empty() : Optional.of(rows.result(table.convertRowIndexToModel(row)));
        stem.setText(chosen.map(r -> r.question().stem()).orElse(""));
        chart.show(chosen);
        panel.revalidate();
    }

    JComponent component() {
        return Kit.scroll(panel);
    }

    /** A table whose heads explain themselves. */
    private static final class Numbers extends JTable {

        private static final long serialVersionUID = 1L;
        private final transient StatisticsRows rows;

        Numbers(StatisticsRows rows) {
            super(rows);
            this.rows = rows;
            setDefaultRenderer(Double.class, new Cell());
        }

        @Override
        protected JTableHeader createDefaultTableHeader() {
            return new JTableHeader(getColumnModel()) {
                private static final long serialVersionUID = 1L;

                @Override
                public String getToolTipText(MouseEvent event) {
                    int at = columnAtPoint(event.getPoint());
                    return at < 0 ? "" : rows.tip(convertColumnIndexToModel(at));
                }
            };
        }

        private final class Cell extends DefaultTableCellRenderer {

            private static final long serialVersionUID = 1L;

            Cell() {
                setHorizontalAlignment(SwingConstants.TRAILING);
            }

            @Override
            public java.awt.Component getTableCellRendererComponent(
                    JTable table, Object value, boolean selected, boolean focused, int row, int column) {
                String said = rows.said(value, convertColumnIndexToModel(column));
                setToolTipText(said.isEmpty() ? null : said);
                return super.getTableCellRendererComponent(table, said, selected, focused, row, column);
            }
        }
    }
}
