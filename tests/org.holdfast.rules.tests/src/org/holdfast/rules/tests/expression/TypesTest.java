package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3                        | a number
            20 %                     | a share
            4 h                      | a duration
            6 months                 | a period
            80 GB                    | a size
            300 EUR                  | money
            300 EUR per h            | a cost rate
            50 GB per h              | a data rate
            2026-09-01               | a day
            today                    | a day
            "text"                   | a text
            true                     | true or false
            """)
    void literals(String expression, String type) {
        assertEquals(type, SamplePlan.type(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s                        | a system
            crm                      | a system
            novum                    | a plan
            serverRoom               | a site
            hq.serverRoom            | a site
            hq.archive.region        | a region
            s.RTO                    | a duration
            s.rto                    | a duration
            s.name                   | a text
            s.priority               | a priority
            s.kind.category          | a component category
            s.changes                | a data rate
            s.on                     | a host or vm
            s.site                   | a site
            s.site.region            | a region
            s.carrier                | a component
            s.group                  | a group
            s.holds                  | a collection of information
            s.users                  | a collection of users
            s.neededBy               | a collection of dependent elements
            s.flows                  | a collection of data flows
            s.protections            | a collection of protections
            s.protections.copies     | a collection of copies
            s.protections.copies.site | a collection of sites
            s.protections.every      | a collection of durations
            s.protections.costs      | a collection of cost rates
            s.needs                  | a collection of functions or components
            s.needs.rto              | a collection of durations
            sell.needsRoles          | a collection of roles
            sell.MTD                 | a duration
            shop.requires            | a collection of information
            crmVm.size               | a capacity
            esx1.capacity.cpu        | a number
            esx1.capacity.memory     | a size
            quake.frequency          | a frequency
            quake.frequency.perYear  | a number
            quake.keepsAway          | a share
            quake.strikes            | a collection of places, kinds or components
            quake.destroys           | true or false
            quake.level.number       | a number
            virus.noticedAfter       | a duration
            virus.preventions        | a collection of preventions
            outage.disruption        | a range of durations
            outage.disruption.likely | a duration
            quake.recoveryPlans.exercises.date | a collection of days
            siteLoss.steps           | a collection of steps
            siteLoss.steps.takes     | a collection of ranges of durations
            siteLoss.restorations.component | a collection of components
            novum.budget             | a cost rate
            novum.reviewedOn         | a day
            staff.sensitiveData      | true or false
            """)
    void namesAndFeatures(String expression, String type) {
        assertEquals(type, SamplePlan.type(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -s.RTO                   | a duration
            s.RTO + 1 h              | a duration
            s.RTO - 1 h              | a duration
            s.RTO * 2                | a duration
            2 * s.RTO                | a duration
            s.RTO / 2                | a duration
            s.RTO / 1 h              | a number
            s.RTO * 50 %             | a duration
            20 % * 5                 | a number
            20 % + 5 %               | a share
            20 % * 5 %               | a share
            20 % / 2                 | a share
            20 % / 5 %               | a number
            s.volume + 1 GB          | a size
            s.volume / s.changes     | a duration
            s.volume / 4 h           | a data rate
            s.changes * 1 w          | a size
            300 EUR / 2              | money
            300 EUR / 100 EUR        | a number
            300 EUR per h * 4 h      | money
            300 EUR / 4 h            | a cost rate
            quake.frequency * 300 EUR | a cost rate
            quake.frequency * 10 d   | a number
            1 / 10 d                 | a frequency
            today + 4 d              | a day
            today - 6 months         | a day
            today - novum.reviewedOn | a duration
            1 + 2 * 3                | a number
            """)
    void arithmetic(String expression, String type) {
        assertEquals(type, SamplePlan.type(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s.RTO <= 4 h             | true or false
            s.RTO exists             | true or false
            not s.protections exists | true or false
            s.protections exists p (p.encrypted) | true or false
            s.protections forall p (p.encrypted) | true or false
            s.protections count      | a number
            s.protections count p (p.encrypted)  | a number
            s.protections.costs sum  | a cost rate
            s.protections sum p (p.every) | a duration
            s.protections.every min  | a duration
            s.needs max n (n.priority) | a priority
            s.protections select p (p.encrypted) | a collection of protections
            s.protections collect p (p.restartTime) | a collection of durations
            s.protections collect p (p.copies) | a collection of copies
            s.protections collect p (p.copies collect c (c.site.region)) | a collection of regions
            """)
    void comparisonsAndCollections(String expression, String type) {
        assertEquals(type, SamplePlan.type(expression));
    }
}
