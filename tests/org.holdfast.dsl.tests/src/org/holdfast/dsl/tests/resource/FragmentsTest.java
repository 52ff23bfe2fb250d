package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.holdfast.dsl.tests.EveryConstruct;
import org.holdfast.model.Document;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.SingleNeed;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {

    @ParameterizedTest
    @ValueSource(strings = { "novum", "novum/steps/a", "hq.serverRoom.rack", "level.3", "ana/contacts/phone",
            "takeOrders/vulnerable/procedures", "crm/needs/orderDb", "takeOrders/needs/lan+mail",
            "takeOrders/needs/lan+mail/alternatives/mail", "takeOrders/needs/role.callCentre", "crm/passes/mail",
            "esx1/fails/esx2", "nightlyTape/copies/at.vault", "nightlyTape/copies/on.esx2",
            "earthquake/strikes/region.bucharest", "earthquake/strikes/any.host", "earthquake/effect",
            "outage/kind.database/earthquake", "outage/kind.database/earthquake/rates/8h",
            "outage/all.systems/ransomware",
            "outage/crm/rates", "siteLoss.callTeam", "siteLoss/restore/crm", "exercise/2026-03-12/siteLoss",
            "exercise/2026-03-12/siteLoss/measured/mail", "accept/C07/lan", "twoCopies/variable",
            "twoCopies/requirement/left/body" })
    void elementsAreCalledByNameOrByWhatTellsThemApart(String fragment) {
        XtextResource file = load(EveryConstruct.PLAN);
        EObject element = file.getEObject(fragment);
        assertTrue(element != null, "nothing is called " + fragment + " in " + fragments(file));
        assertEquals(fragment, file.getURIFragment(element));
    }

    @Test
    void everyElementIsFoundByItsFragment() {
        XtextResource file = load(EveryConstruct.PLAN);
        List<EObject> all = all(file);
        all.forEach(element -> assertSame(element, file.getEObject(file.getURIFragment(element))));
        assertEquals(all.size(), new HashSet<>(fragments(file)).size());
    }

    @Test
    void everyFragmentIsLegalInAUri() {
        XtextResource file = load(EveryConstruct.PLAN);
        for (String fragment : fragments(file)) {
            assertEquals("plan:/a.bcp#" + fragment, java.net.URI.create("plan:/a.bcp#" + fragment).toString());
            assertEquals(fragment, URI.createURI("plan:/a.bcp#" + fragment).fragment());
        }
    }

    @Test
    void fragmentsDoNotDependOnPlacesOrOnWhetherLinksAreFollowed() throws Exception {
        XtextResource unlinked = (XtextResource) PlanTexts.service(XtextResourceSet.class)
                .createResource(URI.createURI("plan:/x.bcp"));
        unlinked.load(new StringInputStream("system other { needs crm }\n\n" + EveryConstruct.PLAN), null);
        List<String> fragments = fragments(unlinked);
        assertTrue(isAnyProxy(unlinked));
        assertTrue(fragments.containsAll(fragments(load(EveryConstruct.PLAN))));
        EcoreUtil.resolveAll(unlinked);
        assertFalse(isAnyProxy(unlinked));
        assertEquals(fragments, fragments(unlinked));
    }

    @Test
    void elementsOfTheSameNameAreToldApart() {
        XtextResource file = PlanTexts.load("system crm system crm system mail { needs crm }").files().get(0);
        Document document = (Document) file.getContents().get(0);
        assertEquals(List.of("crm", "crm~2", "mail"),
                document.getElements().stream().map(file::getURIFragment).toList());
        assertSame(document.getElements().get(0), ((SingleNeed) file.getEObject("mail/needs/crm")).getTarget());
    }

    @Test
    void fragmentsFollowTheModel() {
        XtextResource file = load("system crm system mail { needs crm }");
        InformationSystem crm = (InformationSystem) file.getEObject("crm");
        crm.setName("sales");
        assertSame(crm, file.getEObject("sales"));
        assertTrue(file.getEObject("mail/needs/sales") != null);
        assertEquals(null, file.getEObject("crm"));
    }

    private static boolean isAnyProxy(Resource file) {
        return all(file).stream().anyMatch(element -> isProxy(element, Literals.NEED_TARGET__TARGET));
    }

    private static boolean isProxy(EObject element, EReference reference) {
        return reference.getEContainingClass().isSuperTypeOf(element.eClass())
                && element.eGet(reference, false) instanceof EObject target && target.eIsProxy();
    }

    private static List<String> fragments(Resource file) {
        return all(file).stream().map(file::getURIFragment).toList();
    }

    private static List<EObject> all(Resource file) {
        List<EObject> all = new ArrayList<>();
        EcoreUtil.getAllContents(file, false).forEachRemaining(element -> all.add((EObject) element));
        return all;
    }

    private static XtextResource load(String text) {
        return PlanTexts.loadClean(text).files().get(0);
    }
}
