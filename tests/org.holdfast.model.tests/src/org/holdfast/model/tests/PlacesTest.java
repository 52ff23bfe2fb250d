package org.holdfast.model.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastFactory;
import org.holdfast.model.Host;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Region;
import org.holdfast.model.Site;
import org.holdfast.model.VirtualMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things are. */
class PlacesTest {
    private final PlanText plan = new PlanText("""
            region bucharest    region ploiesti
            site hq in bucharest { site serverRoom { site rack } site annex in ploiesti }
            site nowhere
            host esx1 { at serverRoom }
            vm crmVm { on esx1 at nowhere }
            system crm { on crmVm }
            host bare
            vm guest { on bare at annex }
            system mail { on guest at hq }
            system web { on bare at hq }
            system lost { on bare }
            network lan { at hq }
            protection tape { backup full  every 24 h  copies at annex, on esx1, on lost }
            """);

    @ParameterizedTest
    @ValueSource(strings = { "esx1", "crmVm", "crm" })
    void whatIsOnSomethingIsWhereThatIs(String component) {
        assertSame(site("hq.serverRoom"), component(component).getSite());
    }

    @Test
    void whatIsOnSomethingThatIsNowhereIsWhereItSays() {
        assertSame(site("hq"), component("web").getSite());
    }

    @Test
    void theNearestCarrierThatIsSomewhereCounts() {
        assertSame(site("hq.annex"), component("mail").getSite());
    }

    @Test
    void whatIsOnNothingIsWhereItSays() {
        assertSame(site("hq"), component("lan").getSite());
        assertNull(component("lan").getCarrier());
    }

    @Test
    void whatSaysNothingIsNowhere() {
        assertNull(component("bare").getSite());
        assertNull(component("lost").getSite());
    }

    @Test
    void aSystemIsCarriedByItsMachineAndThatByItsHost() {
        assertSame(component("crmVm"), component("crm").getCarrier());
        assertSame(component("esx1"), component("crmVm").getCarrier());
        assertNull(component("esx1").getCarrier());
    }

    @Test
    void copiesLieWhereTheySayElseWhereTheComponentIsOnWhichTheyLie() {
        var copies = plan.all(Copy.class).toList();
        assertSame(site("hq.annex"), copies.get(0).getSite());
        assertSame(site("hq.serverRoom"), copies.get(1).getSite());
        assertNull(copies.get(2).getSite());
    }

    @Test
    void aNestedSiteLiesInItsOwnRegionElseInThatOfTheSiteAround() {
        assertSame(region("bucharest"), site("hq").getRegion());
        assertSame(region("bucharest"), site("hq.serverRoom.rack").getRegion());
        assertSame(region("ploiesti"), site("hq.annex").getRegion());
        assertNull(site("nowhere").getRegion());
    }

    @Test
    void sitesNestedInARingEndTheWalk() {
        Site one = HoldfastFactory.eINSTANCE.createSite();
        Site other = HoldfastFactory.eINSTANCE.createSite();
        one.getSites().add(other);
        other.getSites().add(one);
        assertNull(one.getRegion());
    }

    @Test
    void anElementOutsideAnyFileHasAPlaceToo() {
        Site here = HoldfastFactory.eINSTANCE.createSite();
        Host host = HoldfastFactory.eINSTANCE.createHost();
        host.setAt(here);
        VirtualMachine vm = HoldfastFactory.eINSTANCE.createVirtualMachine();
        vm.setOn(host);
        InformationSystem system = HoldfastFactory.eINSTANCE.createInformationSystem();
        system.setOn(vm);
        assertSame(here, system.getSite());
    }

    private Component component(String name) {
        return plan.get(Component.class, name);
    }

    private Site site(String name) {
        return plan.get(Site.class, name);
    }

    private Region region(String name) {
        return plan.get(Region.class, name);
    }
}
