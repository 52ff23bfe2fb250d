package org.holdfast.rules.tests.expression;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.CustomRule;
import org.holdfast.model.InformationSystem;
import org.holdfast.rules.expression.Evaluation;
import org.holdfast.rules.expression.IndexedNames;
import org.holdfast.rules.expression.Steps;
import org.holdfast.rules.expression.TypedRule;
import org.holdfast.rules.expression.Value;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;

/** A plan in which {@code s} is the system crm, and expressions about it. */
final class SamplePlan {
    private static final String TEXT = """
            plan novum "Novum" { currency EUR  budget 60000 EUR per year  horizon 30 d  reviewed 2026-09-01 }
            region east  region west
            site hq in east { site serverRoom  site archive }
            site vault in west { cleared  site archive }
            person ana "Ana" { phone "1"  at hq }
            role director held by ana  role callCentre people 12
            product shop { core  needs sell }
            service advice
            information customers { criticality high  confidentiality restricted  held in crm }
            function sell { owner director  priority critical  MTD 8 h  WRT 1 h  needs crm, any of (lan, phones), 3 of role callCentre }
            kind database is data
            host esx1 { at serverRoom  hypervisor full  capacity 16 cpu, 128 GB  fails over to esx2 within 1 h when declared }
            host esx2 { at vault }
            vm crmVm { on esx1  size 4 cpu, 32 GB  image 80 GB }
            system crm "CRM" {
                kind database  priority critical  on crmVm  needs orderDb, lan  passes data to orderDb independent
                RTO 4 h  RPO 15 min  volume 120 GB  changes 4 GB per day  protected by tape, replica
            }
            system orderDb { priority high  at serverRoom  RTO 3 h  volume 0.5 TB }
            system notes
            network lan { at hq }  network phones
            users staff { count 12  mobility mobile  sensitive data  use crm }
            protection tape "Tape" {
                backup full  every 24 h  takes 2 h  kept 30 d  encrypted  copies at vault, at hq.archive
                restores 50 GB per h  restarts in 30 min  costs 3000 EUR per year  serves kinds database
            }
            protection replica { replication asynchronous  lag 5 min  copies on esx2  restarts in 10 min  costs 9000 EUR per year }
            group orders { members crm, orderDb  RPO 15 min }
            level 3 "Site"
            disaster quake { level 3  natural  once every 40 years  strikes region east, kind database  destroys  keeps away 30 % }
            disaster virus { human  0.2 per year each  strikes any host  corrupts noticed after 3 d }
            disaster outage { technical  disrupts for 4 h .. 3 d likely 12 h }
            prevention filter against virus { reduces to once every 15 years  costs 1200 EUR per year }
            outage cost of crm in quake { 300 EUR per h  fixed 2000 EUR }
            recovery plan siteLoss for quake {
                declared by director within 1 h  recovers at vault
                step call by director takes 30 min
                restore crm from tape after call
            }
            exercise 2026-03-12 walkthrough of siteLoss passed { failed esx1 }
            """;

    private SamplePlan() {}

    /** The type of an expression about the system {@code s}, as messages speak of it. */
    static String type(String expression) {
        TypedRule rule = typed(load(expression));
        return rule.type(rule.rule().getRequirement()).phrase();
    }

    /** The value of an expression for {@code s} = crm. */
    static Value value(String expression) {
        return value(expression, "crm", Steps.ofOneRule());
    }

    /** The value of an expression for {@code s} = the named system. */
    static Value value(String expression, String system, Steps steps) {
        LoadedPlan plan = load(expression);
        TypedRule rule = typed(plan);
        rule.errors().stream().filter(error -> !error.message().startsWith("expected something that is true or false"))
                .findFirst().ifPresent(error -> fail(error.message()));
        Evaluation evaluation = new Evaluation(rule, CheckedText.AS_OF, steps);
        evaluation.bind(rule.rule().getVariable(), new Value.Element(index(plan).all(InformationSystem.class).stream()
                .filter(each -> each.getName().equals(system)).findFirst().orElseThrow()));
        return evaluation.of(rule.rule().getRequirement());
    }

    /** The type errors of a rule, as lines: {@code `marked text`: message}. */
    static List<String> errors(String rule) {
        String file = TEXT + rule;
        return problems(PlanTexts.load(file), file).distinct().toList();
    }

    private static Stream<String> problems(LoadedPlan plan, String file) {
        return plan.problems().stream().map(problem -> (problem.code().equals("bcp.type") ? "" : problem.code() + " ")
                + "`" + file.substring(problem.offset(), problem.offset() + problem.length()) + "`: "
                + problem.message());
    }

    /** The rule of a plan that has one. */
    static CustomRule rule(LoadedPlan plan) {
        return index(plan).all(CustomRule.class).get(0);
    }

    static LoadedPlan load(String expression) {
        return PlanTexts.load(TEXT + "rule sample for each system s require " + expression);
    }

    private static TypedRule typed(LoadedPlan plan) {
        return TypedRule.of(rule(plan), IndexedNames.of(index(plan)));
    }

    private static PlanIndex index(LoadedPlan plan) {
        return PlanIndex.of(plan.documents());
    }
}
