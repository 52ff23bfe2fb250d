package org.holdfast.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.holdfast.model.Host;
import org.holdfast.model.Person;
import org.holdfast.model.Plan;
import org.holdfast.model.edit.PlanItemProviderAdapterFactory;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** Labels say what an element is, in the word of the language, and how people call it. */
class ElementLabelsTest {
    private final PlanItemProviderAdapterFactory factory = new PlanItemProviderAdapterFactory();

    @Test
    void theTitleIsShownElseTheName() {
        assertEquals(List.of("host ESX 1", "host esx2"), labels("host esx1 \"ESX 1\" host esx2"));
    }

    @Test
    void anEmptyTitleIsNoTitle() {
        assertEquals(List.of("host esx1"), labels("host esx1 \" \""));
    }

    @Test
    void aNestedSiteIsNamedInFull() {
        assertEquals("site hq.serverRoom", label(elements("site hq { site serverRoom }").get(0).eContents().get(0)));
    }

    @Test
    void whatHasNoNameIsCalledByWhatItIsAbout() {
        assertEquals(List.of("level 3 Loss of a site", "level 4", "disaster Fire", "system crm",
                "outage cost of crm in fire",
                "accept C07 on crm"), labels("""
                        level 3 "Loss of a site" level 4
                        disaster fire "Fire" { level 3 strikes component crm destroys }
                        system crm
                        outage cost of crm in fire { fixed 10 EUR }
                        accept C07 on crm because "second line ordered" until 2027-01-31
                        """));
    }

    @Test
    void partsOfAnElementAreCalledByTheirType() {
        Person ana = (Person) elements("person ana { phone \"+40 21 000 0001\" }").get(0);
        assertEquals("Contact phone", label(ana.getContacts().get(0)));
    }

    @Test
    void aDocumentIsCalledAsItsFile() {
        assertEquals("a.bcp", label(PlanTexts.load("host esx1").documents().get(0)));
    }

    @Test
    void thePlanToo() {
        Plan plan = PlanTexts.load("plan novum \"Novum Mail Order\" { currency EUR }").documents().get(0).getPlan();
        assertEquals("plan Novum Mail Order", label(plan));
    }

    @Test
    void aChangedTitleIsTold() {
        Host host = (Host) elements("host esx1").get(0);
        label(host);
        List<Object> told = new ArrayList<>();
        factory.addListener(change -> told.add(change.getNotifier()));
        host.setTitle("ESX 1");
        assertTrue(told.contains(host));
        assertEquals("host ESX 1", label(host));
    }

    private List<String> labels(String text) {
        return elements(text).stream().map(this::label).toList();
    }

    private static List<? extends EObject> elements(String text) {
        return PlanTexts.load(text).documents().get(0).getElements();
    }

    private String label(EObject element) {
        Object provider = factory.adapt(element, IItemLabelProvider.class);
        return assertInstanceOf(IItemLabelProvider.class, provider).getText(element);
    }
}
