package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s                        | crm
            s.title                  | "CRM"
            s.RTO                    | 4 h
            s.priority               | critical
            s.site                   | hq.serverRoom
            s.site.region            | east
            s.on.on                  | esx1
            s.group                  | orders
            s.holds                  | customers
            s.users                  | staff
            s.neededBy               | sell
            s.needs                  | orderDb, lan
            s.needs.RTO              | 3 h
            sell.needs               | crm, lan, phones
            sell.needsRoles          | callCentre
            s.flows.target           | orderDb
            s.flows.source           | crm
            s.flows.independent      | true
            s.protections.copies.site | vault, hq.archive, vault
            s.protections.copies.protection | tape, tape, replica
            esx1.carries             | crmVm
            esx1.standIns.of         | esx1
            esx1.capacity            | 16 cpu, 128 GB
            esx1.capacity.memory     | 128 GB
            quake.strikes            | east, database
            virus.strikes            | none
            quake.destroys           | true
            virus.destroys           | false
            virus.corrupts           | true
            outage.disrupts          | true
            outage.disruption        | 4 h .. 3 d likely 12 h
            outage.disruption.most   | 3 d
            quake.frequency          | once every 40 years
            quake.frequency.perYear  | 0.025
            siteLoss.steps           | siteLoss.call
            siteLoss.restorations    | restore crm
            siteLoss.restorations.after | siteLoss.call
            siteLoss.steps.plan      | siteLoss
            siteLoss.exercises.failed | esx1
            vault.cleared            | true
            hq.cleared               | false
            callCentre.headcount     | 12
            today                    | 2026-11-23
            """)
    void namesAndFeatures(String expression, String value) {
        assertEquals(value, SamplePlan.value(expression).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 + 2 * 3                | 7
            (1 + 2) * 3              | 9
            7 - 2 - 1                | 4
            1 / 3 * 3                | 1
            1 / 3                    | 0.3333
            -2 + 1                   | -1
            0.1 + 0.2                | 0.3
            s.RTO + 30 min           | 270 min
            s.RTO - 5 h              | -1 h
            s.RTO * 6                | 1 d
            s.RTO / 7                | 2057 s
            s.RTO / 7 * 7            | 4 h
            s.RTO / 1 h              | 4
            s.RTO * 50 %             | 2 h
            -s.RTO                   | -4 h
            0 * s.RTO                | 0 s
            s.volume + 1 GB          | 121 GB
            900 MB + 100 MB          | 1 GB
            s.volume / s.changes     | 30 d
            s.volume / 50 GB per h   | 144 min
            s.changes * 1 w          | 28 GB
            s.volume / 4 h           | 30 GB per h
            300 EUR / 7              | 42.86 EUR
            300 EUR / 100 EUR        | 3
            300 EUR per h * 4 h      | 1200 EUR
            3000 EUR per year * 365 d | 3000 EUR
            300 EUR / 4 h            | 75 EUR per h
            quake.frequency * 365 d  | 0.025
            quake.frequency * 40     | 1 per year
            1 / 73 d                 | 5 per year
            20 % * 5                 | 1
            20 % + 5 %               | 25 %
            20 % * 50 %              | 10 %
            20 % / 3                 | 6.67 %
            20 % / 5 %               | 4
            2026-01-31 + 1 d         | 2026-02-01
            2026-01-31 + 1 month     | 2026-02-28
            2026-01-31 + 23 h        | 2026-01-31
            2026-01-31 - 1 h         | 2026-01-30
            2026-01-31 - 1 year      | 2025-01-31
            2026-03-31 - 1 month     | 2026-02-28
            2026-03-01 - 10 days     | 2026-02-19
            2026-03-01 - 2026-02-01  | 28 d
            2026-02-01 - 2026-03-01  | -28 d
            """)
    void arithmeticIsExact(String expression, String value) {
        assertEquals(value, SamplePlan.value(expression).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 = 1.0                  | true
            1 <> 1                   | false
            1 < 2                    | true
            2 < 2                    | false
            2 <= 2                   | true
            2 > 1                    | true
            2 > 2                    | false
            2 >= 2                   | true
            1 h = 60 min             | true
            1 d <> 24 h              | false
            1 GB = 1000 MB           | true
            1 GB per h < 1 GB per min | true
            8760 EUR per year = 1 EUR per h | true
            30 days < 1 month        | true
            12 months = 1 year       | true
            2026-01-01 < 2026-01-02  | true
            50 % = 0.5               | true
            20 % < 1 / 4             | true
            "a" = "a"                | true
            "a" <> "b"               | true
            true = false             | false
            s = crm                  | true
            s <> orderDb             | true
            s.site = hq.serverRoom   | true
            s.site <> vault          | true
            s.priority = critical    | true
            critical = s.priority    | true
            high < s.priority        | true
            s.priority >= low        | true
            s.priority < orderDb.priority | false
            customers.confidentiality > internal | true
            quake.frequency < virus.frequency | true
            esx1.capacity = esx1.capacity | true
            outage.disruption = outage.disruption | true
            outage.disruption.least = 240 min | true
            """)
    void comparisonsAreOfWhatIsMeant(String expression, String value) {
        assertEquals(value, SamplePlan.value(expression).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true and true            | true
            true and false           | false
            false or true            | true
            false or false           | false
            not true                 | false
            not false and false      | false
            not (false and false)    | true
            true or true and false   | true
            (true or true) and false | false
            s.protections exists     | true
            notes.protections exists | false
            s.RTO exists             | true
            notes.RTO exists         | false
            notes.group.rpo exists   | false
            s.protections exists p (p.encrypted)    | true
            s.protections exists p (p = tape)       | true
            s.protections forall p (p.encrypted)    | false
            notes.protections exists p (true)       | false
            notes.protections forall p (false)      | true
            notes.protections count                 | 0
            s.protections count                     | 2
            s.protections count p (p.encrypted)     | 1
            s.protections select p (p.encrypted)    | tape
            s.protections collect p (p.costs)       | 3000 EUR per year, 9000 EUR per year
            s.protections collect p (p.copies.site) | vault, hq.archive, vault
            s.protections.costs sum * 365 d         | 12000 EUR
            s.protections sum p (p.restartTime)     | 40 min
            notes.protections.restartTime sum       | 0 s
            s.protections.restartTime min           | 10 min
            s.protections max p (p.restartTime)     | 30 min
            quake.recoveryPlans.exercises.date max  | 2026-03-12
            s.protections forall p (p.copies exists c (c.site.region <> s.site.region)) | true
            (s.protections select p (p.encrypted)) exists q (q = tape) | true
            s.protections select p (p.encrypted) exists q (q = replica) | false
            """)
    void logicAndCollections(String expression, String value) {
        assertEquals(value, SamplePlan.value(expression).toString());
    }
}
