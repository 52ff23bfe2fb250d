package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.holdfast.ui.guide.GuideView;
import org.junit.jupiter.api.Test;

/** The guide in the window. */
class GuideTest {

    @Test
    void showsAPageOfTheProductsDocuments() throws PartInitException {
        GuideView guide = (GuideView) Window.page().showView(GuideView.ID);
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("method");
        Window.waitUntil(() -> guide.address().endsWith("/guide/method.html"), "the page");
        guide.show("rules/C02");
        Window.waitUntil(() -> guide.address().endsWith("/guide/rules/C02.html"), "a page in a folder");
        guide.show("no/such/page");
        Window.waitUntil(() -> guide.address().endsWith("/guide/README.html"), "the first page instead");
        Window.page().hideView(guide);
    }

    @Test
    void helpOfWhatIsWorkedInLeadsToItsPage() throws PartInitException {
        Window.page().activate(Window.page().showView("org.holdfast.ui.method"));
        PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
        GuideView guide = (GuideView) Window.page().findView(GuideView.ID);
        Window.waitUntil(() -> guide.address().endsWith("/guide/method.html"), "the page of the method");
        assertEquals("Guide", guide.getTitle());
        assertTrue(Window.page().isPartVisible(guide));
        Window.page().hideView(guide);
    }
}
