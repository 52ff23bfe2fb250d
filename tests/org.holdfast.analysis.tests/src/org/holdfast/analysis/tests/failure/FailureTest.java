package org.holdfast.analysis.tests.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.holdfast.analysis.failure.Cause;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.failure.Presence;
import org.holdfast.analysis.failure.TakenAlong;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Role;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.IndexedText;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final String PEOPLE = """
            plan p
            person ana
            person mihai
            role lead held by ana, mihai
            role packers people 5
            role experts held by ana people 4
            role ghosts
            function pack { needs 3 of role packers }
            function decide { needs 1 of role lead }
            function advise { needs 4 of role experts }
            function haunt { needs 9 of role ghosts }
            """;

    @Test
    void whatIsStruckTakesDownWhatCannotDoWithoutIt() {
        IndexedText plan = IndexedText.of("""
                plan p
                site hq
                host esx { at hq fails over to spare within 1 h }
                host spare
                storage san
                vm guest { on esx stored on san }
                system crm { on guest needs any of (fibre, radio) }
                system shop { needs crm }
                network fibre
                network radio { at hq }
                function sell { needs shop, 2 of (fibre, radio, mail) }
                supplier mail
                product sales { needs sell }
                users staff { count 3 use shop }
                users guests { count 3 use mail }
                """);
        Failure failure = lose(plan, "hq");
        assertEquals(List.of("esx", "radio", "guest", "crm"), labels(failure.struck()));
        assertEquals(List.of("crm", "esx", "guest", "radio", "shop", "sell", "sales"), labels(failure.down()));
        assertEquals(List.of("staff"), labels(failure.users()));
        assertEquals("struck: hq > esx > guest > crm", cause(failure, plan.get("crm")));
        assertEquals("without shop", cause(failure, plan.get("sell")));
        assertEquals(List.of("sales", "sell", "shop", "crm"), labels(failure.why(plan.get("sales"))));
        assertEquals(List.of(), failure.why(plan.get("mail")));

        assertEquals(List.of("san", "guest", "crm", "shop", "sell", "sales"), labels(lose(plan, "san").down()));
        assertEquals(List.of("fibre", "radio", "crm", "sell", "sales", "shop"),
                labels(lose(plan, "radio", "fibre").down()));
        assertEquals("without radio, an alternative", cause(lose(plan, "radio", "fibre"), plan.get("sell")));
        assertEquals(List.of("radio"), labels(lose(plan, "radio").down()));
    }

    @Test
    void aCycleOfNeedsTakesNothingDownByItself() {
        IndexedText plan = IndexedText.of("""
                plan p
                system a { needs b }
                system b { needs a, any of (c, d) }
                system c { needs d }
                system d { needs c }
                """);
        assertEquals(List.of(), labels(lose(plan).down()));
        assertEquals(List.of("c", "d", "b", "a"), labels(lose(plan, "c").down()));
    }

    @Test
    void peopleWhoAreKeptAwayAreRoundedHalfUpOfEachRole() {
        // 50 % of 5 are 2.5, that is 3: 2 are left; of 2 one; of 4 two
        IndexedText plan = IndexedText.of(PEOPLE, "disaster flu { keeps away 50 % disrupts for 1 w }");
        Failure failure = only(plan);
        assertEquals(List.of("advise", "pack"), labels(failure.down()));
        assertEquals("2 of packers instead of 3", cause(failure, plan.get("pack")));
        assertEquals(List.of("pack"), labels(failure.why(plan.get("pack"))));
        assertEquals("1: mihai", present(failure, plan, "lead"));
        assertEquals("2: ", present(failure, plan, "experts"));
        assertEquals("?: ", present(failure, plan, "ghosts"));
    }

    @Test
    void aRoleOfWhichNothingIsKnownIsMissedOnlyWhenEverybodyIsAway() {
        IndexedText plan = IndexedText.of(PEOPLE, "disaster flu { keeps away 100 % disrupts for 1 w }");
        assertEquals(List.of("advise", "decide", "haunt", "pack"), labels(only(plan).down()));
    }

    @Test
    void personsCanBeLostOneByOne() {
        IndexedText plan = IndexedText.of(PEOPLE);
        assertEquals(List.of("advise"), labels(lose(plan, "ana").down()));
        assertEquals("3: ", present(lose(plan, "ana"), plan, "experts"));
        assertEquals(List.of("advise", "decide"), labels(lose(plan, "ana", "mihai").down()));
    }

    @Test
    void whatHasAlternativesOrStandInsHolds() {
        IndexedText plan = IndexedText.of("""
                plan p
                host esx { fails over to spare within 1 h }
                host spare { fails over to esx within 1 h }
                vm guest { on esx }
                system crm { on guest needs any of (fibre, radio) }
                network fibre
                network radio
                function sell { needs crm, 2 of (fibre, radio, mail) }
                supplier mail
                product sales { needs sell }
                users staff { count 3 use crm }
                """);
        Failure one = lose(plan, "esx", "radio");
        assertEquals("sales, sell, staff", taken(lose(plan, "guest", "esx")));
        assertEquals("", taken(one));
        assertEquals(List.of(), one.holding());
        assertEquals("sales, sell, staff", taken(lose(plan, "esx", "spare")));
        assertEquals("sales, sell", taken(lose(plan, "radio", "mail")));
        assertEquals(List.of("crm has lost radio, left fibre", "sell has lost radio, left fibre, mail"),
                lose(plan, "radio").holding().stream().map(each -> Labels.of(each.element()) + " has lost "
                        + String.join(", ", labels(each.lost())) + ", left " + String.join(", ", labels(each.left())))
                        .toList());
    }

    @Test
    void aLongChainGoesDownToItsEnd() {
        StringBuilder text = new StringBuilder("plan p\nsystem s0\n");
        for (int number = 1; number <= 10_000; number++) {
            text.append("system s").append(number).append(" { needs s").append(number - 1).append(" }\n");
        }
        IndexedText plan = IndexedText.of(text.toString());
        Failure failure = lose(plan, "s0");
        assertEquals(10_001, failure.down().size());
        assertEquals(10_001, failure.why(plan.get("s10000")).size());
    }

    private static Failure lose(IndexedText plan, String... names) {
        return Failure.of(plan.index(), Scenarios.loss(List.of(names).stream().map(plan::get).toList()));
    }

    private static String taken(Failure failure) {
        TakenAlong taken = failure.despiteStandIns();
        return Stream.of(taken.offerings(), taken.functions(), taken.users()).flatMap(list -> labels(list).stream())
                .collect(Collectors.joining(", "));
    }

    private static Failure only(IndexedText plan) {
        List<Scenario> scenarios = Scenarios.of(plan.index(), PlanMeasures.of(plan.index()));
        assertEquals(1, scenarios.size());
        return Failure.of(plan.index(), scenarios.get(0));
    }

    private static List<String> labels(Collection<? extends NamedElement> elements) {
        return elements.stream().map(Labels::of).toList();
    }

    private static String cause(Failure failure, NamedElement element) {
        return switch (failure.cause(element).orElseThrow()) {
            case Cause.Struck struck -> "struck: " + String.join(" > ", struck.way().stream().map(Labels::of).toList());
            case Cause.Without without -> "without " + Labels.of(without.needed())
                    + (without.among().isPresent() ? ", an alternative" : "");
            case Cause.ShortOf people -> people.present().number().orElseThrow() + " of "
                    + Labels.of(people.need().getRole()) + " instead of " + people.need().getCount();
        };
    }

    private static String present(Failure failure, IndexedText plan, String role) {
        Presence present = failure.present(plan.get(Role.class, role));
        String number = present.number().isPresent() ? "" + present.number().getAsInt() : "?";
        return number + ": " + String.join(", ", labels(present.persons()));
    }
}
