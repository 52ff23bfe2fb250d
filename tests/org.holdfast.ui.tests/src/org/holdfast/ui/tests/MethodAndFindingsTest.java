package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.ui.internal.findings.FindingsView;
import org.holdfast.ui.internal.method.MethodView;
import org.junit.jupiter.api.Test;

/** The views that lead through the method. */
class MethodAndFindingsTest {

    private static final String PLAN = """
            plan shop "Corner Shop" {
                currency EUR
                steps {
                    a done 2026-05-04 by owner
                }
            }
            person eva { phone "1" }
            role owner held by eva
            product bread "Bread" { }
            """;

    @Test
    void saysWhereThePlanStandsAndWhatComesNext() throws CoreException {
        try (ScratchProject plan = open(PLAN)) {
            waitFor("a  Core competency", "signed off 2026-05-04 by owner", "1 error");
            assertTrue(method().contains("Begin this step"), () -> "b is next: " + method());
        }
    }

    @Test
    void showThePlanOfTheEditorThatIsSeenOnceAnotherIsClosed() throws CoreException {
        try (ScratchProject plan = open(PLAN)) {
            waitFor("Plan: method");
            PlanEditor example = PlanEditor.open(
                    plan.project().getWorkspace().getRoot().getProject("mail-order").getFile("plan.bcp"));
            waitFor("Plan: mail-order");
            PlanEditor editor = PlanEditor.open(plan.plan());
            waitFor("Plan: method");
            Window.page().closeEditor(editor.editor(), false);
            assertEquals(example.editor(), Window.page().getActiveEditor());
            waitFor("Plan: mail-order");
        }
    }

    @Test
    void saysOfAPlanThatIsBrokenFromTheStartWhatToMendFirst() throws CoreException {
        try (ScratchProject plan = open(PLAN.replace("currency EUR", "curency EUR"))) {
            methodView();
            Window.waitUntil(() -> Widgets.labels().anyMatch("The plan has errors of the language and must be mended "
                    .concat("first: see plan.bcp, line 2.")::equals), "what to mend");
            assertTrue(method().contains("h  Recovery plans\nnot known before the errors are mended\n"),
                    () -> method());
        }
    }

    @Test
    void beginsAStepByTheSmallestEditOfTheText() throws CoreException {
        try (ScratchProject plan = open(PLAN)) {
            waitFor("Begin this step");
            press("Begin this step");
            Window.waitUntil(() -> text().contains("b begun"), "the text");
            assertEquals(PLAN.replace("by owner\n", "by owner\n        b begun\n"), text());
            waitFor("b  Business functions", "begun");
        }
    }

    @Test
    void signsAStepOff() throws CoreException {
        String begun = PLAN.replace("a done 2026-05-04 by owner", "c begun");
        try (ScratchProject plan = open(begun)) {
            waitFor("Sign it off…");
            OpenWizard.answer("Sign Off", "Sign Off");
            press("Sign it off…");
            Window.waitUntil(() -> text().contains("c done"), "the text");
            assertTrue(text().matches("(?s).*\n        c done \\d{4}-\\d\\d-\\d\\d by owner\n.*"), text());
        }
    }

    @Test
    void listsWhatIsFoundUnderItsStepAndAcceptsIt() throws CoreException {
        try (ScratchProject plan = open(PLAN)) {
            waitForTheFinding();
            assertEquals("a  Core competency (1)", lines().get(0));
            Tree tree = tree();
            tree.setSelection(tree.getItem(0).getItem(0));
            answerReason("we know");
            menu(tree, "Accept with a reason…");
            Window.waitUntil(() -> text().contains("because \"we know\""), "the text");
            Window.waitUntil(() -> lines().isEmpty(), "no finding");
        }
    }

    // two findings of each product: it needs no function, and requires no information
    private static String products(int number) {
        StringBuilder text = new StringBuilder(PLAN);
        for (int i = 0; i < number; i++) {
            text.append("product p" + i + " { core }\n");
        }
        return text.toString();
    }

    @Test
    void goesOnShowingTheLinesThatAreSeenWhenAnotherCheckComesIn() throws Exception {
        try (ScratchProject plan = open(products(75))) {
            Window.waitUntil(() -> !lines().isEmpty() && lines().get(0).equals("a  Core competency (150)"), "findings");
            Tree tree = tree();
            tree.setTopItem(tree.getItem(0).getItem(60));
            Window.waitUntil(() -> tree.getTopItem() != tree.getItem(0), "other lines");
            String seen = tree.getTopItem().getText();
            IDocument document = PlanEditor.open(plan.plan()).document();
            document.replace(document.getLength(), 0, "product p75 { core }\n");
            Window.waitUntil(() -> tree.getItem(0).getText().equals("a  Core competency (152)"), "another check");
            assertEquals(seen, tree.getTopItem().getText());
            assertNotEquals(tree.getItem(0), tree.getTopItem());
        }
    }

    @Test
    void showsAHundredLinesOfAGroupAndTheNextWhenTheyAreAskedFor() throws CoreException {
        try (ScratchProject plan = open(products(75))) {
            Window.waitUntil(() -> !lines().isEmpty() && lines().get(0).equals("a  Core competency (150)"), "findings");
            assertEquals(102, lines().size());
            assertEquals("50 more: double-click to show the next", lines().get(101));
            Tree tree = tree();
            tree.setSelection(tree.getItem(0).getItem(100));
            tree.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(151, lines().size());
        }
    }

    @Test
    void showsAnotherPlanWhenItsProjectIsDeleted() throws CoreException {
        FindingsView view = (FindingsView) view(FindingsView.ID);
        try (ScratchProject plan = open(PLAN)) {
            waitForTheFinding();
        }
        Window.waitUntil(() -> !view.getContentDescription().startsWith("method:"), "another plan, or none");
    }

    @Test
    void filtersByWords() throws CoreException {
        try (ScratchProject plan = open(PLAN)) {
            waitForTheFinding();
            Text words = (Text) find(findings(), control -> control instanceof Text);
            words.setText("no such words");
            assertEquals(List.of(), lines());
            words.setText("");
            assertTrue(!lines().isEmpty());
        }
    }

    // ---- the window ----

    private static ScratchProject open(String text) throws CoreException {
        ScratchProject plan = ScratchProject.withPlan("method", text);
        IDE.openEditor(Window.page(), plan.plan());
        findings();
        methodView();
        Window.page().activate(Window.page().getActiveEditor());
        return plan;
    }

    /** Until then the view may show what was found in the plan before. */
    private static void waitForTheFinding() {
        FindingsView view = (FindingsView) view(FindingsView.ID);
        Window.waitUntil(() -> view.getContentDescription().startsWith("method: 1 finding"), "the finding");
    }

    private static String text() {
        ITextEditor editor = (ITextEditor) Window.page().getActiveEditor();
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }

    private static void waitFor(String... words) {
        Window.waitUntil(() -> List.of(words).stream().allMatch(method()::contains), String.join(", ", words));
    }

    private static String method() {
        StringBuilder text = new StringBuilder();
        for (Control control : Widgets.in(methodView().getSite().getShell()).toList()) {
            if (control instanceof Label label) {
                text.append(label.getText()).append('\n');
            } else if (control instanceof Link link && link.getVisible()) {
                text.append(link.getText().replaceAll("</?a>", "")).append('\n');
            }
        }
        return text.toString();
    }

    private static void press(String text) {
        Link link = (Link) Widgets.in(methodView().getSite().getShell())
                .filter(each -> each instanceof Link one && one.getText().contains(text)).findFirst().orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
    }

    private static MethodView methodView() {
        return (MethodView) view(MethodView.ID);
    }

    private static Composite findings() {
        FindingsView view = (FindingsView) view(FindingsView.ID);
        Tree tree = (Tree) Widgets.in(view.getSite().getShell())
                .filter(each -> each instanceof Tree one && one.getColumnCount() == 3
                        && one.getColumn(0).getText().equals("Finding"))
                .findFirst().orElseThrow();
        return tree.getParent().getParent();
    }

    private static IViewPart view(String id) {
        try {
            return Window.page().showView(id);
        } catch (PartInitException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Tree tree() {
        return (Tree) find(findings(), control -> control instanceof Tree);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (TreeItem group : tree().getItems()) {
            lines.add(group.getText());
            for (TreeItem line : group.getItems()) {
                lines.add(line.getText());
            }
        }
        return lines;
    }

    private static void menu(Tree tree, String label) {
        tree.getMenu().notifyListeners(SWT.Show, new Event());
        for (MenuItem item : tree.getMenu().getItems()) {
            if (item.getText().equals(label)) {
                item.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        throw new AssertionError("no entry " + label);
    }

    private static void answerReason(String reason) {
        Display.getCurrent().timerExec(50, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : Display.getCurrent().getShells()) {
                    if (shell.isVisible() && shell.getText().equals("Accept a Finding")) {
                        ((Text) find(shell, control -> control instanceof Text text
                                && (text.getStyle() & SWT.READ_ONLY) == 0)).setText(reason);
                        find(shell, control -> control instanceof Button button && button.getText().equals("Accept"))
                                .notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
                Display.getCurrent().timerExec(50, this);
            }
        });
    }

    private static Control find(Composite in, java.util.function.Predicate<Control> wanted) {
        return Widgets.in(in).filter(wanted).findFirst().orElseThrow();
    }
}
