package id.lintas.plugin.obstacle;

import id.lintas.api.Diagram;
import id.lintas.api.StepContext;
import id.lintas.plugin.obstacle.delay.FinishChart;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.ForecastWords;
import id.lintas.plugin.obstacle.delay.TornadoChart;
import id.lintas.plugin.obstacle.map.MapPicture;
import id.lintas.plugin.obstacle.map.Shown;
import id.lintas.plugin.obstacle.risk.RiskWords;
import id.lintas.plugin.obstacle.vote.Spread;
import id.lintas.plugin.obstacle.vote.Vote;
import id.lintas.plugin.obstacle.vote.VoteChart;
import java.awt.Dimension;
import java.util.List;

/** The drawings of this step, for the screen, the report and files. */
public record Drawings(StepContext context) {

    /** The map with every obstacle, its legend and the rule in use. */
    public Diagram map(ObstacleData data) {
        RiskWords words = RiskWords.of(context);
        return new MapPicture(words, Marks.of(data, Shown.BOTH))
                .diagram(new MapWords(words).describe(data).replace(". ", ".\n"));
    }

    /** The words of a forecast, with dates if the plan has a calendar. */
    public ForecastWords words() {
        return new ForecastWords(context, PlanReader.first(context.project()).orElse(null));
    }

    /** When the plan is finished, if the obstacles strike as they are estimated. */
    public Diagram finish(Forecast forecast, int finishBy) {
        Dimension size = FinishChart.SIZE;
        ForecastWords words = words();
        return new Diagram(
                "delay-finish",
                context.text("chart.finish"),
                words.finish(forecast, finishBy),
                size.width,
                size.height,
                new FinishChart(forecast, finishBy, words, size)::paint);
    }

    /** Which obstacles matter most for the finish, in a drawing of that size at 100 %. */
    public Diagram tornado(Forecast forecast, ObstacleData data, Dimension size) {
        ForecastWords words = words();
        return new Diagram(
                "delay-obstacles",
                context.text("chart.tornado"),
                words.influences(forecast, id -> label(data, id)),
                size.width,
                size.height,
                new TornadoChart(forecast, id -> label(data, id), words, size)::paint);
    }

    /** All votes without names. */
    public Diagram votes(List<Vote> votes) {
        List<VoteChart.Row> rows = List.of(
                new VoteChart.Row(context.text("axis.likelihood"), Spread.of(votes, Vote::likelihood)),
                new VoteChart.Row(context.text("axis.impact"), Spread.of(votes, Vote::impact)));
        return new Diagram(
                "votes",
                context.text("vote.list"),
                VoteWords.of(context).sentence(votes),
                VoteChart.width(),
                VoteChart.height(rows.size()),
                new VoteChart(rows)::paint);
    }

    private static String label(ObstacleData data, String id) {
        return data.obstacle(id).map(Obstacle::label).orElse(id);
    }
}
