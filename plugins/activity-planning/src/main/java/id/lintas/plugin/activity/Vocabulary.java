package id.lintas.plugin.activity;

import java.util.List;
import java.util.stream.Stream;

/** The words of the slides that an activity chooses from, as ids; each has texts {@code concept.<id>} and {@code .plain}. */
public final class Vocabulary {

    public static final List<String> TYPES =
            Stream.of(WogType.values()).map(WogType::id).toList();

    public static final List<String> PRACTICES = List.of(
            "practice-strengthening-coordination",
            "practice-coordinating-body",
            "practice-task-force",
            "practice-social-coalition");

    public static final List<String> SERVICE_PATTERNS = List.of(
            "service-pattern-functional-technical",
            "service-pattern-one-roof",
            "service-pattern-one-door",
            "service-pattern-centralised",
            "service-pattern-electronic");

    public static final List<String> SERVICE_KINDS = List.of(
            "service-kind-administrative", "service-kind-services", "service-kind-goods", "service-kind-regulatory");

    public static final List<String> RAISED = List.of(
            "benefit-raised-efficiency",
            "benefit-raised-information-sharing",
            "benefit-raised-work-environment",
            "benefit-raised-competitiveness",
            "benefit-raised-accountability",
            "benefit-raised-policy-coherence");

    public static final List<String> LOWERED = List.of(
            "benefit-lowered-cost",
            "benefit-lowered-waste",
            "benefit-lowered-duplication",
            "benefit-lowered-policy-inconsistency",
            "benefit-lowered-completion-time");

    private Vocabulary() {}
}
