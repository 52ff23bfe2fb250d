package org.holdfast.rules.tests.b;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Dependent;
import org.holdfast.model.NamedElement;
import org.holdfast.model.NeedTarget;
import org.holdfast.model.Offering;
import org.holdfast.model.Priority;
import org.holdfast.rules.CheckResult;
import org.holdfast.rules.Finding;
import org.holdfast.rules.PlanCheck;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** B03, B05, B06 and B07 on small plans by chance, compared with answers that look at each pair. */
class FunctionsByChanceTest {
    private static final Pattern MORE = Pattern.compile("(\\d+) more ");

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheFirstOfWhatNoOfferingNeeds(int seed) {
        Pairs pairs = new Pairs(seed);
        Set<NamedElement> found = pairs.findings("B03").keySet();
        for (BusinessFunction function : pairs.functions) {
            boolean unneeded = pairs.index.all(Offering.class).stream()
                    .noneMatch(offering -> pairs.reaches(offering, function));
            boolean told = found.stream().anyMatch(first -> first == function || pairs.reaches(first, function));
            assertTrue(unneeded ? told : !found.contains(function), function.getName());
        }
        for (NamedElement one : found) {
            assertTrue(found.stream().noneMatch(other -> other != one && pairs.reaches(other, one)), one.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCoreOfferingsNeed(int seed) {
        new Pairs(seed).assertPairs("B05", Offering.class, (offering, function) -> offering.isCore()
                && Set.of(Priority.LOW, Priority.MEDIUM).contains(function.getPriority()), true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFunctionsOfHigherPriorityNeed(int seed) {
        new Pairs(seed).assertPairs("B06", BusinessFunction.class,
                (needing, function) -> function.getPriority() != Priority.UNSPECIFIED
                        && needing.getPriority().getValue() > function.getPriority().getValue(),
                true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void functionsThatMayBeDownLongerThanLowerOnes(int seed) {
        new Pairs(seed).assertPairs("B07", BusinessFunction.class,
                (lower, function) -> lower.getPriority() != Priority.UNSPECIFIED
                        && lower.getPriority().getValue() < function.getPriority().getValue() && lower.getMtd() != null
                        && function.getMtd() != null && lower.getMtd().compareTo(function.getMtd()) < 0,
                false);
    }

    /** A plan by chance, and what can be reached from where. */
    private static final class Pairs {
        private final PlanIndex index;
        private final CheckResult result;
        private final List<BusinessFunction> functions;
        private final Map<String, Set<String>> reached = new TreeMap<>();

        Pairs(int seed) {
            index = PlanIndex.of(PlanTexts.loadClean(new RandomFunctions(seed).text()).documents());
            result = PlanCheck.check(index, CheckedText.AS_OF);
            functions = index.all(BusinessFunction.class);
            index.all(Dependent.class).forEach(element -> reached.put(element.getName(), direct(element)));
            for (String by : List.copyOf(reached.keySet())) {
                for (Set<String> targets : reached.values()) {
                    if (targets.contains(by)) {
                        targets.addAll(reached.get(by));
                    }
                }
            }
        }

        private static Set<String> direct(Dependent element) {
            return element.getNeeds().stream().map(need -> ((NeedTarget) need).getTarget().getName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean reaches(NamedElement from, NamedElement to) {
            return reached.get(from.getName()).contains(to.getName());
        }

        Map<NamedElement, String> findings(String code) {
            return Stream.concat(result.findings().stream(), result.later().stream())
                    .filter(finding -> finding.code().equals(code))
                    .collect(Collectors.toMap(finding -> (NamedElement) finding.subject(), Finding::message));
        }

        <T extends NamedElement> void assertPairs(String code, Class<T> type, BiPredicate<T, BusinessFunction> breaks,
                boolean throughNeeds) {
            Map<NamedElement, String> found = findings(code);
            for (BusinessFunction function : functions) {
                long expected = index.all(type).stream().filter(other -> !throughNeeds || reaches(other, function))
                        .filter(other -> breaks.test(other, function)).count();
                assertEquals(expected, found.containsKey(function) ? told(found.get(function)) : 0,
                        function.getName());
            }
        }

        private static long told(String message) {
            Matcher more = MORE.matcher(message);
            return more.find() ? 1 + Long.parseLong(more.group(1)) : 1;
        }
    }
}
