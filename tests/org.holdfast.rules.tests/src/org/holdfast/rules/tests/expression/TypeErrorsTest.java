package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            s.RTO > 300 EUR             | `s.RTO > 300 EUR`: cannot compare a duration (s.RTO) with money (300 EUR)
            s = hq                      | `s = hq`: cannot compare a system (s) with a site (hq)
            s.priority = customers.criticality | `s.priority = customers.criticality`: cannot compare a priority (s.priority) with a rating (customers.criticality)
            s.RTO = 3                   | `s.RTO = 3`: cannot compare a duration (s.RTO) with a number (3)
            s.RTO = 1 month             | `s.RTO = 1 month`: cannot compare a duration (s.RTO) with a period (1 month)
            s.name < "x"                | `s.name < "x"`: texts have no order; only = and <> compare them
            s < crm                     | `s < crm`: systems have no order; only = and <> compare them
            staff.mobility > fixed      | `staff.mobility > fixed`: mobilities have no order; only = and <> compare them
            true > false                | `true > false`: truth values have no order; only = and <> compare them
            s.priority = criticl        | `criticl`: 'criticl' is no priority; did you mean 'critical'? Expected low, medium, high or critical
            s.priority = urgent         | `urgent`: 'urgent' is no priority; expected low, medium, high or critical
            urgent = s.priority         | `urgent`: 'urgent' is no priority; expected low, medium, high or critical
            s = cmr                     | `cmr`: 'cmr' is neither a variable nor an element of the plan; did you mean 'crm'? Variables here: 's'
            s = nothing                 | `nothing`: 'nothing' is neither a variable nor an element of the plan; variables here: 's'
            s.site = archive            | `archive`: more than one element has this name: hq.archive, vault.archive; write the full name
            s.priority = high or medium | `medium`: 'medium' is understood only where it is compared with a feature that can be medium, as in s.priority = critical
            s.RTO                       | `s.RTO`: expected something that is true or false, but found a duration (s.RTO)
            s.RTO and true              | `s.RTO`: expected something that is true or false, but found a duration (s.RTO)
            not s.protections           | `s.protections`: expected something that is true or false, but found a collection of protections (s.protections)
            s.RTO + 3 > 1 h             | `s.RTO + 3`: cannot add a duration (s.RTO) and a number (3)
            3 - s.RTO > 1 h             | `3 - s.RTO`: cannot subtract a duration (s.RTO) from a number (3)
            s.RTO * 1 h > 1 h           | `s.RTO * 1 h`: cannot multiply a duration (s.RTO) by a duration (1 h)
            s.RTO / 1 GB > 1            | `s.RTO / 1 GB`: cannot divide a duration (s.RTO) by a size (1 GB)
            today + today > today       | `today + today`: cannot add a day (today) and a day (today)
            -s.name = "x"               | `-s.name`: there is nothing below zero of a text (s.name)
            s.RTO.hours > 3             | `hours`: a duration has no features (s.RTO)
            esx1.capacity.cpus > 3      | `cpus`: a capacity has no feature 'cpus'; did you mean 'cpu'? It has: cpu, memory
            quake.effect exists         | `effect`: a disaster has no feature 'effect'; it has: corrupts, destroys, disruption, disrupts, each, frequency, keepsAway, level, name, noticedAfter, origin, preventions, recoveryPlans, strikes, title
            s.protections = tape        | `s.protections`: a collection of protections (s.protections) where one value is expected; ask it for exists, forall, count, sum, min or max
            s.protections.every > 1 h   | `s.protections.every`: a collection of durations (s.protections.every) where one value is expected; ask it for exists, forall, count, sum, min or max
            s.RTO forall p (true)       | `forall`: 'forall' is asked of a collection, but this is a duration (s.RTO)
            s.group exists g (true)     | `exists`: 'exists' is asked of a collection, but this is a group (s.group); without brackets it asks whether the plan says it
            s.protections forall        | `forall`: 'forall' needs a name and brackets, as in s.protections forall x (…)
            s.protections exists p (p.every) | `p.every`: expected something that is true or false, but found a duration (p.every)
            s.protections exists s (true) | `s`: there is a variable 's' already; take another name
            s.protections.name sum = "x" | `sum`: cannot add up texts; 'sum' adds amounts
            s.protections min = tape    | `min`: protections have no order, so there is no 'min' of them
            """)
    void inARequirement(String requirement, String error) {
        assertEquals(List.of(error), SamplePlan.errors("rule r for each system s require " + requirement));
    }

    @Test
    void unknownFeature() {
        assertEquals(List.of("`rtoo`: a system has no feature 'rtoo'; did you mean 'RTO'? It has: at, carrier, carries,"
                + " changes, flows, group, holds, kind, name, neededBy, needs, needsRoles, on, platform, priority,"
                + " protections, replacedWithin, RPO, RTO, site, standIns, title, users, volume"),
                SamplePlan.errors("rule r for each system s require s.rtoo > 1 h"));
    }

    @Test
    void unknownSort() {
        assertEquals(
                List.of("`sytem`: 'sytem' is no sort of element; did you mean 'system'? Expected plan, region, site,"
                        + " person, role, offering, information, function, kind, system, host, vm, storage, network, utility,"
                        + " supplier, component, machine, users, protection, group, level, disaster, prevention, outageCost,"
                        + " recoveryPlan, step, restoration, action, exercise, acceptance, rule, product or service"),
                SamplePlan.errors("rule r for each sytem s require s.rtoo > 1 h"));
    }

    @Test
    void theConditionIsTrueOrFalse() {
        assertEquals(List.of("`s.name`: expected something that is true or false, but found a text (s.name)"),
                SamplePlan.errors("rule r for each system s where s.name require true"));
    }

    @Test
    void severalComeInTheOrderOfTheText() {
        assertEquals(List.of("`foo`: 'foo' is neither a variable nor an element of the plan; variables here: 's'",
                "`3 > 1 h`: cannot compare a number (3) with a duration (1 h)",
                "`bar`: 'bar' is neither a variable nor an element of the plan; variables here: 's'"),
                SamplePlan.errors("rule r for each system s where foo require 3 > 1 h or bar"));
    }

    @Test
    void oneErrorDoesNotBringOthers() {
        assertEquals(1, SamplePlan.errors("rule r for each system s require (foo.x + 1 h) * 3 < 2 and foo2.y exists")
                .stream().filter(line -> line.startsWith("`foo`")).count());
        assertEquals(1, SamplePlan.errors(
                "rule r for each system s require s.foo exists p (p.x = 3 and p.y sum < 1 h and not p.z)").size());
    }

    @Test
    void tooDeep() {
        String requirement = "1" + " + 1".repeat(300) + " > 2";
        assertEquals(List.of("bcp.nesting `+`: nested more than 200 deep"),
                SamplePlan.errors("rule r for each system s require " + requirement));
    }
}
