package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.design.service.CreationServices;
import org.holdfast.design.service.NamingServices;
import org.holdfast.design.service.NeedServices;
import org.holdfast.design.service.StandInServices;
import org.holdfast.model.BusinessFunction;
import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.junit.jupiter.api.Test;

/** What is created comes into the file of its sort, with a name of its own, and what it is created in is where it is. */
class CreationTest {
    private final CreationServices creation = new CreationServices();
    private final NamingServices naming = new NamingServices();

    @Test
    void comesBesideTheLastOfItsSort() {
        assertEquals("""
                + system system1
                """, changes(workplace -> creation.createSystem(plan(workplace))));
    }

    @Test
    void isWhereItIsCreated() {
        assertEquals("""
                - site room "Room"
                + site room "Room" {
                + site site1
                + }
                + system system1 {
                + on v1
                + }
                """, changes(workplace -> {
            creation.createSystem(element(workplace, "v1"));
            creation.createSite(element(workplace, "room"));
        }));
    }

    @Test
    void isCalledByItsTitleAndNamedAfterIt() {
        assertEquals("""
                + system orderDesk "Order desk"
                """, changes(workplace -> naming.callIt(creation.createSystem(plan(workplace)), " Order  desk ")));
    }

    @Test
    void isNamedInPlainLetters() {
        assertEquals("""
                + system depozitulDinPloiesti "Depozitul din Ploie\u0219ti"
                """, changes(workplace -> naming.callIt(creation.createSystem(plan(workplace)),
                "Depozitul din Ploie\u0219ti")));
    }

    @Test
    void keepsANameThatSomebodyGave() {
        assertEquals("""
                - system old "Old" { on h2  RTO 4 d }
                + system old "Archive" { on h2  RTO 4 d }
                """, changes(workplace -> naming.callIt(element(workplace, "old"), "Archive")));
    }

    @Test
    void isCalledByItsNameWhereNothingIsWritten() {
        assertEquals("""
                - system old "Old" { on h2  RTO 4 d }
                + system old { on h2  RTO 4 d }
                """, changes(workplace -> naming.callIt(element(workplace, "old"), "")));
    }

    @Test
    void needsOnlyWhatItMay() {
        assertEquals("", changes(workplace -> new NeedServices().connectNeed(
                (InformationSystem) element(workplace, "old"), (BusinessFunction) element(workplace, "selling"))));
    }

    @Test
    void failsOverWithinAnHourUntilSomebodySaysOtherwise() {
        assertEquals("""
                - storage disk2 "Disk 2" { at vault }
                + storage disk2 "Disk 2" { at vault fails over to disk1 within 1 h when declared }
                """, changes(workplace -> new StandInServices().connectStandIn(
                (Component) element(workplace, "disk2"), (Component) element(workplace, "disk1"))));
    }

    @Test
    void protectsWithCopiesWhereItIsCreated() {
        assertEquals("""
                + protection protection1 {
                + backup full
                + every 24 h
                + copies on disk1
                + }
                """, changes(workplace -> creation.createProtection(element(workplace, "disk1"))));
    }

    private static String changes(Consumer<Workplace> change) {
        Workplace workplace = Workplace.of("Dependencies", Optional.empty(), SmallPlan.TEXTS);
        change.accept(workplace);
        return LineChanges.between(String.join("", SmallPlan.TEXTS), String.join("", workplace.texts()))
                .replaceAll("(?m)^\\+ \\n", "");
    }

    private static EObject plan(Workplace workplace) {
        return workplace.index().plan().orElseThrow();
    }

    private static NamedElement element(Workplace workplace, String name) {
        return workplace.index().all(NamedElement.class).stream().filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }
}
