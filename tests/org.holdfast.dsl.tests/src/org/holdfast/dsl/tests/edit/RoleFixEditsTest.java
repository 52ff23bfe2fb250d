package org.holdfast.dsl.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.rules.fix.Fix;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What each fix of a rule on who holds a role says, and makes of the text, and that the finding is gone then. */
class RoleFixEditsTest {
    @Test
    void somebodyHoldsTheRoleOfTheOwner() {
        Broken.by("B08", """
                plan p
                person ana
                person bob
                role lead
                role buyer held by ana
                function sell { priority critical owner lead }
                """).offers("let bob hold the role lead", "let ana hold the role lead").mends(0, "role lead",
                "role lead held by bob");
    }

    @Test
    void theRoleThatDeclaresHasADeputy() {
        Broken.by("H02", """
                plan p
                person ana
                person bob
                role lead held by ana // since May
                disaster fire { destroys }
                recovery plan r for fire { declared by lead within 1 h }
                """).offers("let bob hold the role lead").mends(0, "held by ana", "held by ana, bob");
    }

    @Test
    void aRoleWithAPartHasADeputy() {
        // ana and bob have a part in r already
        Broken.by("H07", """
                plan p
                person ana
                person bob
                person cleo
                person dora
                role lead held by ana, bob
                role crew held by dora
                system crm
                disaster fire { destroys }
                recovery plan r for fire { declared by lead within 1 h restore crm by crew }
                """).offers("let cleo hold the role crew").mends(0, "held by dora", "held by dora, cleo");
    }

    @Test
    void rolesAreGivenDifferentPeople() {
        LoadedPlan plan = PlanTexts.loadClean("""
                plan p
                person ana
                person bob
                person cleo
                role lead held by ana
                role crew
                role crew2
                system crm
                disaster fire { destroys }
                recovery plan r for fire { declared by lead within 1 h step a by crew step b by crew2 after a }
                """);
        // Of the three, ana has a part in r already. Roles by name: crew has the first choice, then there is one person
        // left for crew2, and nobody for lead.
        assertEquals(List.of("let bob hold the role crew", "let cleo hold the role crew",
                "let cleo hold the role crew2"),
                Stream.of("H02", "H07").flatMap(code -> Broken.findings(code, plan))
                        .flatMap(finding -> finding.fixes().stream()).map(Fix::says).toList());
    }
}
