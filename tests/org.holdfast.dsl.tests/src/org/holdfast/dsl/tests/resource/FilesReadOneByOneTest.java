package org.holdfast.dsl.tests.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.holdfast.model.Document;
import org.holdfast.model.Host;
import org.holdfast.model.Site;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What a session of Sirius does: it adds one file after the other, and follows every link before it adds the next. */
class FilesReadOneByOneTest {
    private ResourceSet plan = new ResourceSetImpl();

    FilesReadOneByOneTest() {
        PlanTexts.loadClean(); // sets the language up
    }

    @Test
    void whatLedNowhereLeadsToWhatALaterFileHas() throws IOException {
        readsOneByOne();
    }

    /** As in an Eclipse that has Sirius' integration of Xtext. */
    @Test
    void inAResourceSetOfXtextAsWell() throws IOException {
        plan = new XtextResourceSet();
        plan.getLoadOptions().put(ResourceDescriptionsProvider.LIVE_SCOPE, Boolean.TRUE);
        readsOneByOne();
    }

    /** What a session does when a file was changed by another program. */
    @Test
    void linksLeadToTheSameNamesWhenAFileWasReadAnew() throws IOException {
        Resource sites = load("sites.bcp", "site hq { site serverRoom }");
        Resource hosts = load("hosts.bcp", "host esx1 { at hq.serverRoom }");
        EcoreUtil.resolveAll(plan);

        sites.unload();
        read(sites, "site vault { site safe } site hq { site callHall site serverRoom }");
        EcoreUtil.resolveAll(plan);

        assertEquals("serverRoom", at(hosts).getName());
        assertEquals(sites, at(hosts).eResource());
        assertEquals(List.of(), errors(hosts));
    }

    private void readsOneByOne() throws IOException {
        Resource hosts = load("hosts.bcp", "host esx1 { at serverRoom }");
        EcoreUtil.resolveAll(plan);
        assertEquals(List.of("no site named 'serverRoom'"), errors(hosts));

        Resource sites = load("sites.bcp", "site serverRoom");
        EcoreUtil.resolveAll(plan);

        assertFalse(at(hosts).eIsProxy());
        assertEquals(sites, at(hosts).eResource());
        assertEquals(List.of(), errors(hosts));
    }

    private Resource load(String name, String text) throws IOException {
        Resource file = plan.createResource(URI.createURI("memory:/" + name));
        read(file, text);
        return file;
    }

    private static void read(Resource file, String text) throws IOException {
        file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    /** Where the first host of a file is. */
    private static Site at(Resource hosts) {
        return ((Host) ((Document) hosts.getContents().get(0)).getElements().get(0)).getAt();
    }

    private static List<String> errors(Resource file) {
        return file.getErrors().stream().map(Resource.Diagnostic::getMessage).toList();
    }
}
