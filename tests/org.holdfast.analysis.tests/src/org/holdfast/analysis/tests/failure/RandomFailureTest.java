package org.holdfast.analysis.tests.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.analysis.failure.CutSets;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.failure.PointsOfFailure;
import org.holdfast.analysis.failure.TakenAlong;
import org.holdfast.analysis.failure.Toll;
import org.holdfast.analysis.failure.Tolls;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.Dependent;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Offering;
import org.holdfast.model.Person;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.UserGroup;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.IndexedText;
import org.holdfast.testing.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On plans by chance, the analyses agree with the plainest code that could do the same. */
class RandomFailureTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatGoesDownIsWhatLookingAgainAndAgainFinds(long seed) {
        PlanIndex index = IndexedText.of(RandomPlans.text(seed)).index();
        Scenarios.of(index, PlanMeasures.of(index)).forEach(scenario -> {
            Failure failure = Failure.of(index, scenario);
            Set<NamedElement> naive = NaiveFailure.down(index, scenario);
            assertEquals(names(naive, Dependent.class), names(failure.down(), Dependent.class), scenario.name());
            assertEquals(names(naive, UserGroup.class), names(failure.users(), UserGroup.class), scenario.name());
            failure.down().forEach(element -> assertTrue(failure.cause(element).isPresent()));
        });
        for (NamedElement lost : NaiveFailure.canBeLost(index)) {
            assertEquals(names(NaiveFailure.down(index, List.of(lost), false), Dependent.class),
                    names(Failure.of(index, Scenarios.loss(List.of(lost))).down(), Dependent.class));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachLossTakesAlongWhatIsFoundOneByOne(long seed) {
        PlanIndex index = IndexedText.of(RandomPlans.text(seed)).index();
        assertEquals(naiveTolls(index, false), Tolls.atFirst(index, Progress.UNWATCHED));
        assertEquals(naiveTolls(index, true), Tolls.withStandIns(index, Progress.UNWATCHED));
        for (Toll toll : Tolls.withStandIns(index, Progress.UNWATCHED)) {
            TakenAlong taken = Failure.of(index, Scenarios.loss(List.of(toll.lost()))).despiteStandIns();
            assertEquals(toll, new Toll(toll.lost(), taken.functions().size(), taken.offerings().size(),
                    taken.users().stream().mapToLong(UserGroup::getCount).sum()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void singlePointsOfFailureAndMinimalCutSetsAreThoseOfTryingEverything(long seed) {
        PlanIndex index = IndexedText.of(RandomPlans.text(seed)).index();
        List<BusinessFunction> functions = index.byName(BusinessFunction.class);
        PointsOfFailure points = PointsOfFailure.of(index, functions);
        for (BusinessFunction function : functions) {
            assertEquals(singles(index, function, Component.class), points.components(function));
            assertEquals(singles(index, function, Person.class), points.persons(function));
            assertEquals(cutSets(index, function), CutSets.of(index, function, 3, Progress.UNWATCHED).stream()
                    .map(set -> set.stream().map(Labels::of).toList()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreNeedNeverMakesLessFail(long seed) {
        IndexedText plan = IndexedText.of(RandomPlans.text(seed));
        Document document = (Document) EcoreUtil.getRootContainer(plan.index().plan().orElseThrow());
        List<Component> components = plan.index().byName(Component.class);
        List<Set<NamedElement>> before = components.stream().map(each -> down(plan.index(), each)).toList();
        SingleNeed need = HoldfastFactory.eINSTANCE.createSingleNeed();
        Random random = new Random(seed);
        need.setTarget(components.get(random.nextInt(components.size())));
        components.get(random.nextInt(components.size())).getNeeds().add(need);
        PlanIndex after = PlanIndex.of(List.of(document));
        for (int number = 0; number < components.size(); number++) {
            assertTrue(down(after, components.get(number)).containsAll(before.get(number)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheElementsChangesNothing(long seed) {
        List<String> elements = RandomPlans.elements(seed);
        String before = everything(IndexedText.of(text(elements)).index());
        Collections.shuffle(elements, new Random(seed));
        assertEquals(before, everything(IndexedText.of(text(elements)).index()));
    }

    @Test
    void manyPlansHaveSomethingToFind() {
        long withPairs = seeds().mapToObj(seed -> IndexedText.of(RandomPlans.text(seed)).index())
                .filter(index -> index.all(BusinessFunction.class).stream()
                        .anyMatch(function -> CutSets.of(index, function, 2, Progress.UNWATCHED).stream()
                                .anyMatch(set -> set.size() == 2)))
                .count();
        assertTrue(withPairs > 12, () -> "only " + withPairs);
    }

    private static String everything(PlanIndex index) {
        StringBuilder text = new StringBuilder();
        Scenarios.of(index, PlanMeasures.of(index)).forEach(scenario -> {
            Failure failure = Failure.of(index, scenario);
            text.append(scenario.name()).append(list(failure.down())).append(list(failure.users()));
            failure.down().forEach(element -> text.append(list(failure.why(element))));
        });
        Tolls.withStandIns(index, Progress.UNWATCHED).forEach(toll -> text.append(says(toll)));
        index.byName(BusinessFunction.class).forEach(function -> CutSets.of(index, function, 2, Progress.UNWATCHED)
                .forEach(set -> text.append(list(set))));
        return text.toString();
    }

    private static List<Toll> naiveTolls(PlanIndex index, boolean withStandIns) {
        Set<NamedElement> always = NaiveFailure.down(index, List.of(), withStandIns);
        List<Toll> tolls = new ArrayList<>();
        for (Component lost : index.byName(Component.class)) {
            List<NamedElement> down = NaiveFailure.down(index, List.of(lost), withStandIns).stream()
                    .filter(each -> !always.contains(each)).toList();
            tolls.add(new Toll(lost, down.stream().filter(BusinessFunction.class::isInstance).count(),
                    down.stream().filter(Offering.class::isInstance).count(),
                    down.stream().filter(UserGroup.class::isInstance).mapToLong(each -> ((UserGroup) each).getCount())
                            .sum()));
        }
        return tolls;
    }

    private static <T extends NamedElement> List<T> singles(PlanIndex index, BusinessFunction function,
            Class<T> type) {
        boolean always = NaiveFailure.down(index, List.of(), true).contains(function);
        return index.byName(type).stream()
                .filter(lost -> !always && NaiveFailure.down(index, List.of(lost), true).contains(function)).toList();
    }

    private static List<List<String>> cutSets(PlanIndex index, BusinessFunction function) {
        List<Component> components = index.byName(Component.class);
        Predicate<List<Component>> cuts = set -> NaiveFailure.down(index, set, true).contains(function);
        List<List<Component>> found = new ArrayList<>();
        if (cuts.test(List.of())) {
            return List.of();
        }
        List<List<Component>> sets = List.of(List.of());
        for (int size = 1; size <= 3; size++) {
            List<List<Component>> larger = new ArrayList<>();
            for (List<Component> set : sets) {
                int from = set.isEmpty() ? 0 : components.indexOf(set.getLast()) + 1;
                for (Component next : components.subList(from, components.size())) {
                    List<Component> more = new ArrayList<>(set);
                    more.add(next);
                    larger.add(more);
                    if (found.stream().noneMatch(more::containsAll) && cuts.test(more)) {
                        found.add(more);
                    }
                }
            }
            sets = larger;
        }
        return found.stream().map(set -> set.stream().map(Labels::of).toList()).toList();
    }

    private static Set<NamedElement> down(PlanIndex index, Component lost) {
        return Failure.of(index, Scenarios.loss(List.of(lost))).down();
    }

    private static Set<String> names(Collection<? extends NamedElement> elements, Class<?> type) {
        return elements.stream().filter(type::isInstance).map(Labels::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Collection<? extends NamedElement> elements) {
        return elements.stream().map(Labels::of).toList().toString();
    }

    private static String says(Toll toll) {
        return Labels.of(toll.lost()) + toll.functions() + toll.offerings() + toll.users();
    }

    private static String text(List<String> elements) {
        return String.join("\n", elements) + "\n";
    }
}
