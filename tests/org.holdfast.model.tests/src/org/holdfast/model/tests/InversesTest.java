package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.ConsistencyGroup;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.SingleNeed;
import org.holdfast.model.name.Labels;
import org.junit.jupiter.api.Test;

/** References followed backwards, across files, in the order of the plan. */
class InversesTest {
    private final PlanText plan = new PlanText("""
            function takeOrders { needs any of (crm, mail), lan }
            function shipOrders { needs takeOrders, crm, 2 of (crm, lan, mail) }
            product sales { needs takeOrders }
            information orders { held in crm }
            users staff { use crm, mail }
            group together { members crm, mail }    group again { members crm }
            """, """
            host esx1
            vm crmVm { on esx1 protected by image }
            system crm { on crmVm needs lan protected by tape }
            system mail { on esx1 protected by tape, image }
            network lan
            protection tape { backup full }
            protection image { image copy }
            """, """
            disaster fire    disaster flood
            prevention sprinklers against fire    prevention drill against fire
            recovery plan siteLoss for fire, flood
            recovery plan fireOnly for fire
            exercise 2026-03-12 walkthrough of siteLoss
            exercise 2026-09-12 full of siteLoss
            """);

    @Test
    void neededByNamesEachDependentOnceAcrossAlternativesInTheOrderOfThePlan() {
        assertEquals(List.of("takeOrders", "shipOrders"), labels(component("crm").getNeededBy()));
        assertEquals(List.of("takeOrders", "shipOrders", "crm"), labels(component("lan").getNeededBy()));
        assertEquals(List.of("shipOrders", "sales"), labels(function("takeOrders").getNeededBy()));
        assertEquals(List.of(), function("shipOrders").getNeededBy());
    }

    @Test
    void aMachineCarriesSystemsAndGuests() {
        assertEquals(List.of("mail", "crmVm"), labels(component("esx1").getCarries()));
        assertEquals(List.of("crm"), labels(component("crmVm").getCarries()));
    }

    @Test
    void aSystemKnowsItsUsersItsInformationAndItsGroup() {
        InformationSystem crm = plan.get(InformationSystem.class, "crm");
        assertEquals(List.of("staff"), labels(crm.getUsers()));
        assertEquals(List.of("orders"), labels(crm.getHolds()));
        assertSame(plan.get(ConsistencyGroup.class, "together"), crm.getGroup());
    }

    @Test
    void aSystemInNoGroupHasNone() {
        InformationSystem alone = new PlanText("system alone").get(InformationSystem.class, "alone");
        assertNull(alone.getGroup());
    }

    @Test
    void aProtectionKnowsWhatItProtects() {
        assertEquals(List.of("crm", "mail"), labels(plan.get(Protection.class, "tape").getProtects()));
        assertEquals(List.of("crmVm", "mail"), labels(plan.get(Protection.class, "image").getProtects()));
    }

    @Test
    void aDisasterKnowsWhatIsDoneAboutIt() {
        assertEquals(List.of("sprinklers", "drill"), labels(disaster("fire").getPreventions()));
        assertEquals(List.of("siteLoss", "fireOnly"), labels(disaster("fire").getRecoveryPlans()));
        assertEquals(List.of("siteLoss"), labels(disaster("flood").getRecoveryPlans()));
    }

    @Test
    void aRecoveryPlanKnowsItsExercises() {
        assertEquals(List.of("exercise 2026-03-12 of siteLoss", "exercise 2026-09-12 of siteLoss"),
                labels(plan.get(RecoveryPlan.class, "siteLoss").getExercises()));
    }

    @Test
    void answersFollowANeedThatIsAddedAndTakenAway() {
        assertEquals(List.of("takeOrders"), labels(component("mail").getNeededBy().subList(0, 1)));
        SingleNeed need = HoldfastFactory.eINSTANCE.createSingleNeed();
        need.setTarget(component("mail"));
        component("crm").getNeeds().add(need);
        assertEquals(List.of("takeOrders", "shipOrders", "crm"), labels(component("mail").getNeededBy()));
        EcoreUtil.remove(need);
        assertEquals(List.of("takeOrders", "shipOrders"), labels(component("mail").getNeededBy()));
    }

    @Test
    void answersFollowAReferenceThatIsChanged() {
        InformationSystem mail = plan.get(InformationSystem.class, "mail");
        assertEquals(List.of("mail", "crmVm"), labels(component("esx1").getCarries()));
        mail.setOn(null);
        assertEquals(List.of("crmVm"), labels(component("esx1").getCarries()));
    }

    @Test
    void answersFollowAnElementThatIsDeleted() {
        assertEquals(2, disaster("fire").getPreventions().size());
        EcoreUtil.delete(disaster("fire").getPreventions().get(0));
        assertEquals(List.of("drill"), labels(disaster("fire").getPreventions()));
    }

    @Test
    void nobodyCanWriteThem() {
        assertThrows(UnsupportedOperationException.class, () -> component("lan").getNeededBy().clear());
    }

    @Test
    void anElementOutsideAnyFileIsNeededByNothing() {
        assertEquals(List.of(), HoldfastFactory.eINSTANCE.createNetwork().getNeededBy());
    }

    private Component component(String name) {
        return plan.get(Component.class, name);
    }

    private BusinessFunction function(String name) {
        return plan.get(BusinessFunction.class, name);
    }

    private Disaster disaster(String name) {
        return plan.get(Disaster.class, name);
    }

    private static List<String> labels(Collection<? extends EObject> elements) {
        return elements.stream().map(Labels::of).toList();
    }
}
