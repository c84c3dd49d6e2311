package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.QuestionResult;
import id.lintas.engine.itemstat.ItemStatistics;
import id.lintas.engine.itemstat.TestStatistics;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The results for programs, unrounded: {@code {"quiz", "title", "test": {…}, "questions": [{"id", "stem", "asked", …, "options": [{"text",
 * "right", "count"}]}], "participants": […], "groups": […], "leftOut": […]}}. A number that cannot be reckoned is not there.
 */
final class StatisticsJson {

    private StatisticsJson() {}

    static String of(ClassResults results) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("quiz", results.quiz().id()).put("title", results.quiz().title());
        test(root.putObject("test"), results.test());
        ArrayNode questions = root.putArray("questions");
        results.questions().forEach(q -> question(questions.addObject(), q));
        ArrayNode participants = root.putArray("participants");
        results.participants()
                .forEach(p -> participants
                        .addObject()
                        .put("group", p.group())
                        .put("name", p.name())
                        .put("right", p.right())
                        .put("answered", p.answered())
                        .put("asked", p.asked())
                        .put("file", p.file()));
        ArrayNode groups = root.putArray("groups");
        results.groups()
                .forEach(g -> groups.addObject()
                        .put("group", g.group())
                        .put("participants", g.participants())
                        .put("percent", 100 * g.share()));
        ArrayNode leftOut = root.putArray("leftOut");
        results.leftOut()
                .forEach(l -> leftOut.addObject()
                        .put("file", l.file())
                        .put("reason", l.reason().name().toLowerCase(Locale.ROOT)));
        return root.toPrettyString();
    }

    private static void test(ObjectNode node, TestStatistics test) {
        node.put("attempts", test.attempts()).put("complete", test.complete()).put("most", test.most());
        put(node, "mean", test.mean());
        put(node, "median", test.median());
        put(node, "standardDeviation", test.deviation());
        put(node, "skewness", test.skewness());
        put(node, "kurtosis", test.kurtosis());
        put(node, "internalConsistency", test.consistency());
        put(node, "errorRatio", test.errorRatio());
        put(node, "standardError", test.error());
    }

    private static void question(ObjectNode node, QuestionResult result) {
        ItemStatistics item = result.statistics();
        node.put("id", result.question().id()).put("stem", result.question().stem());
        result.question().groups().forEach(node.putArray("groups")::add);
        node.put("asked", item.asked());
        put(node, "facilityIndex", item.facility());
        put(node, "standardDeviation", item.deviation());
        put(node, "randomGuessScore", item.guess());
        put(node, "intendedWeight", item.intended());
        put(node, "effectiveWeight", item.effective());
        put(node, "discriminationIndex", item.discrimination());
        put(node, "discriminativeEfficiency", item.efficiency());
        node.put("skipped", result.skipped());
        ArrayNode options = node.putArray("options");
        for (int i = 0; i < result.counts().size(); i++) {
            options.addObject()
                    .put("text", result.question().options().get(i))
                    .put("right", i == result.question().correct())
                    .put("count", result.counts().get(i));
        }
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        value.ifPresent(v -> node.put(name, v));
    }
}
