package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.holdfast.ui.internal.properties.PropertiesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The form of the element at the cursor. */
class PropertiesTest {

    private static final String PLAN = """
            plan shop "Corner Shop" { currency EUR }
            // who is called first
            person eva { phone "1" }
            person ion { phone "2" }
            role owner held by eva, ion
            function sell "Sell" { owner owner    MTD 8 h    needs till }
            site shopFloor
            /* the till, by the door */
            system till "Till" {
                priority high    at shopFloor
                RTO 4 h // by contract
                RPO 15 min
            }
            protection copy { encrypted    costs 300 EUR per year }
            """;

    private final ScratchProject plan;
    private final PlanEditor editor;

    PropertiesTest() throws CoreException {
        plan = ScratchProject.withPlan("properties", PLAN);
        Window.page().showView(PropertiesView.ID);
        editor = PlanEditor.open(plan.plan());
    }

    @AfterEach
    void close() throws CoreException {
        plan.close();
    }

    @Test
    void showsWhatTheElementAtTheCursorSays() {
        show("RPO 15", "system till – Till");
        assertEquals("4 h", text("rto").getText());
        assertEquals("high", combo("priority").getText());
        assertEquals(List.of("", "low", "medium", "high", "critical"), List.of(combo("priority").getItems()));
        assertEquals("shopFloor", combo("at").getText());
        assertTrue(Widgets.labels().anyMatch(each -> each.contains("must be back within 8 h (MTD - WRT of sell)")),
                () -> Widgets.labels().toList().toString());
        assertTrue(text("rto").getToolTipText().contains("ecovery"), text("rto").getToolTipText());
    }

    @Test
    void changesJustTheValueAndUndoRestoresEveryByte() {
        show("RPO 15", "system till – Till");
        enter("rto", "90 min");
        Window.waitFor(PLAN.replace("RTO 4 h", "RTO 90 min"), this::content);
        undo();
        assertEquals(PLAN, content());
        Window.waitFor("4 h", () -> text("rto").getText());
    }

    @Test
    void writesNothingThatCannotBeReadAndSaysWhatIsExpected() {
        show("RPO 15", "system till – Till");
        enter("rto", "soon");
        assertTrue(Widgets.labels().anyMatch(each -> each.startsWith("RTO: 'soon' is not a duration")),
                () -> Widgets.labels().toList().toString());
        enter("rto", "4 h");
        assertFalse(Widgets.labels().anyMatch(each -> each.startsWith("RTO:") && each.length() > 4));
        assertEquals(PLAN, content());
    }

    @Test
    void writesWhatIsChosenAndTicked() {
        show("RPO 15", "system till – Till");
        choose("priority", "critical");
        Window.waitFor(PLAN.replace("priority high", "priority critical"), this::content);
        show("encrypted", "protection copy");
        Button encrypted = (Button) control("encrypted");
        encrypted.setSelection(false);
        encrypted.notifyListeners(SWT.Selection, new Event());
        Window.waitUntil(() -> !content().contains("encrypted"), "the text");
        enter("cost", "12 EUR per h");
        Window.waitUntil(() -> Widgets.labels().anyMatch(each -> each.startsWith("Cost: ")), "a refusal");
        assertTrue(content().contains("costs 300 EUR per year"));
    }

    @Test
    void keepsNothingThatWasEnteredForAnotherElement() {
        show("person eva", "person eva");
        text("name").setText("not a name");
        show("person ion", "person ion");
        assertEquals("ion", text("name").getText());
        assertEquals(List.of("phone \"2\""), List.of(list("contacts").getItems()));
        assertFalse(Widgets.labels().anyMatch(each -> each.startsWith("Name:")));
        assertEquals(PLAN, content());
    }

    @Test
    void renamesInAllOfThePlan() {
        show("RPO 15", "system till – Till");
        enter("name", "eva");
        Window.waitUntil(() -> Widgets.labels().anyMatch(each -> each.contains("there is a person 'eva' already")),
                "why not");
        enter("name", "register");
        Window.waitFor(PLAN.replace("needs till", "needs register").replace("system till", "system register"),
                this::content);
        Window.waitUntil(() -> Widgets.labels().anyMatch("system register – Till"::equals), "the new name");
    }

    @Test
    void removesFromAListAndPutsItInOrder() {
        show("role owner", "role owner");
        org.eclipse.swt.widgets.List holders = list("holders");
        assertEquals(List.of("eva", "ion"), List.of(holders.getItems()));
        holders.select(1);
        press(holders, "Up");
        Window.waitFor(PLAN.replace("eva, ion", "ion, eva"), this::content);
        Window.waitFor("ion", () -> list("holders").getItem(0));
        list("holders").select(0);
        press(list("holders"), "Remove");
        Window.waitFor(PLAN.replace("eva, ion", "eva"), this::content);
    }

    @Test
    void showsThePartsOfAnElementInFormsOfTheirOwn() {
        show("person eva", "person eva");
        list("contacts").select(0);
        press(list("contacts"), "Edit");
        Window.waitUntil(() -> Widgets.labels().anyMatch("Address*:"::equals), "the contact");
        enter("address", "+40 21 000");
        Window.waitFor(PLAN.replace("phone \"1\"", "phone \"+40 21 000\""), this::content);
    }

    // ---- the window ----

    private void show(String at, String heading) {
        Window.page().activate(editor.editor());
        editor.goTo(at);
        Window.waitUntil(() -> Widgets.labels().anyMatch(heading::equals), heading);
    }

    private String content() {
        return editor.document().get();
    }

    /** As Ctrl+Z does in the form. */
    private static void undo() {
        ((PropertiesView) Window.page().findView(PropertiesView.ID)).getViewSite().getActionBars()
                .getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
    }

    private void enter(String feature, String value) {
        text(feature).setText(value);
        text(feature).notifyListeners(SWT.DefaultSelection, new Event());
    }

    private void choose(String feature, String word) {
        combo(feature).setText(word);
        combo(feature).notifyListeners(SWT.Selection, new Event());
    }

    private static void press(org.eclipse.swt.widgets.List list, String label) {
        list.notifyListeners(SWT.Selection, new Event());
        Widgets.in(list.getParent()).filter(each -> each instanceof Button button && button.getText().equals(label))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private Text text(String feature) {
        return (Text) control(feature);
    }

    private Combo combo(String feature) {
        return (Combo) control(feature);
    }

    private org.eclipse.swt.widgets.List list(String feature) {
        return (org.eclipse.swt.widgets.List) Widgets.in((Composite) control(feature))
                .filter(org.eclipse.swt.widgets.List.class::isInstance).findFirst().orElseThrow();
    }

    private static Control control(String feature) {
        return Widgets.visible().filter(each -> feature.equals(each.getData("feature"))).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + feature));
    }

}
