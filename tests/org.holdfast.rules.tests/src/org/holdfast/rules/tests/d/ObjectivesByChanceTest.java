package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.objective.RecoveryTimes;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Dependent;
import org.holdfast.model.Document;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.testing.CheckedText;
import org.junit.jupiter.api.Test;

/** D02 and D03 on small plans by chance, compared with naive answers. */
class ObjectivesByChanceTest {
    private static final int PLANS = 2000;
    private static final Pattern MORE = Pattern.compile(" and (\\d+) more ");

    @Test
    void timesAreTheLeastThatAgree() {
        for (int seed = 0; seed < PLANS; seed++) {
            Document document = new RandomPlan(seed).document();
            RecoveryTimes times = RecoveryTimes.of(PlanIndex.of(List.of(document)));
            NaiveTimes naive = new NaiveTimes(document);
            for (NamedElement element : elements(document)) {
                assertEquals(naive.seconds(element), times.seconds(element), element.getName() + " of plan " + seed);
            }
        }
    }

    @Test
    void whereNothingIsAmbiguousFindingsAreThoseOfTryingAllWays() {
        int compared = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            Document document = new RandomPlan(seed).document();
            NaiveTimes naive = new NaiveTimes(document);
            if (!naive.isAmbiguous()) {
                CheckResult result = check(document);
                assertEquals(expected(document, naive, functionLimits(document)), told(result, "D02"), "plan " + seed);
                assertEquals(expected(document, naive, systemLimits(document)), told(result, "D03"), "plan " + seed);
                compared++;
            }
        }
        assertTrue(compared > PLANS / 4, compared + " plans compared");
    }

    @Test
    void eachLateFunctionIsExplainedByASystemAndNoOtherIs() {
        for (int seed = 0; seed < PLANS; seed++) {
            Document document = new RandomPlan(seed).document();
            NaiveTimes naive = new NaiveTimes(document);
            List<Finding> findings = findings(check(document), "D02").toList();
            functionLimits(document).forEach((function, limit) -> assertEquals(naive.seconds(function) > limit,
                    findings.stream().anyMatch(finding -> explains(finding, function, limit, naive))));
            for (Finding finding : findings) {
                assertChain(finding, naive, "plan " + seed);
            }
        }
    }

    private static boolean explains(Finding finding, NamedElement late, long limit, NaiveTimes naive) {
        long rto = ((InformationSystem) finding.subject()).getRto().seconds();
        return rto > limit && rto == naive.seconds(late)
                && naive.reachedFrom((Dependent) late).contains(finding.subject());
    }

    private static void assertChain(Finding finding, NaiveTimes naive, String plan) {
        for (int i = 1; i < finding.chain().size(); i++) {
            Dependent waiting = (Dependent) finding.chain().get(i - 1).element();
            assertTrue(naive.waitsFor(waiting).contains(finding.chain().get(i).element()), plan);
        }
        assertEquals(finding.subject(), finding.chain().getLast().element(), plan);
    }

    private static List<String> expected(Document document, NaiveTimes naive, Map<NamedElement, Long> limits) {
        List<String> expected = new ArrayList<>();
        for (InformationSystem system : systems(document)) {
            List<NamedElement> late = limits.keySet().stream()
                    .filter(element -> system.getRto().seconds() > limits.get(element))
                    .filter(element -> naive.reachedFrom((Dependent) element).contains(system))
                    .sorted(Comparator.<NamedElement>comparingLong(limits::get)
                            .thenComparing(NamedElement::getName))
                    .toList();
            if (!late.isEmpty()) {
                expected.add(system.getName() + " late for " + late.getFirst().getName() + " + " + (late.size() - 1));
            }
        }
        return expected.stream().sorted().toList();
    }

    private static List<String> told(CheckResult result, String code) {
        return findings(result, code).map(finding -> {
            Matcher more = MORE.matcher(finding.message());
            return ((NamedElement) finding.subject()).getName() + " late for "
                    + ((NamedElement) finding.chain().getFirst().element()).getName() + " + "
                    + (more.find() ? more.group(1) : "0");
        }).sorted().toList();
    }

    private static Map<NamedElement, Long> functionLimits(Document document) {
        Map<NamedElement, Long> limits = new HashMap<>();
        for (NamedElement element : elements(document)) {
            if (element instanceof BusinessFunction function && function.getMtd() != null) {
                long wrt = function.getWrt() == null ? 0 : function.getWrt().seconds();
                if (function.getWrt() == null || wrt < function.getMtd().seconds()) {
                    limits.put(function, function.getMtd().seconds() - wrt);
                }
            }
        }
        return limits;
    }

    private static Map<NamedElement, Long> systemLimits(Document document) {
        Map<NamedElement, Long> limits = new HashMap<>();
        systems(document).forEach(system -> limits.put(system, system.getRto().seconds()));
        return limits;
    }

    private static CheckResult check(Document document) {
        return PlanCheck.check(PlanIndex.of(List.of(document)), CheckedText.AS_OF);
    }

    private static Stream<Finding> findings(CheckResult result, String code) {
        return Stream.concat(result.findings().stream(), result.later().stream())
                .filter(finding -> finding.code().equals(code));
    }

    private static List<InformationSystem> systems(Document document) {
        return document.getElements().stream().filter(InformationSystem.class::isInstance)
                .map(InformationSystem.class::cast).filter(system -> system.getRto() != null).toList();
    }

    private static List<NamedElement> elements(Document document) {
        return document.getElements().stream().map(NamedElement.class::cast).toList();
    }
}
