package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.holdfast.dsl.edit.TextChange;
import org.holdfast.ui.internal.properties.PropertiesView;
import org.holdfast.ui.plan.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The parts of an element, and its days, in the form. */
class PartsTest {

    private static final String PLAN = """
            plan shop "Corner Shop" {
                currency EUR    reviewed 2026-05-04
                steps {
                    a begun
                }
            }
            region north
            site main in north
            site other
            person eva { phone "1" }
            role owner held by eva
            product goods
            function sell "Sell" { needs till, any of (lan, power) }
            kind register is data
            system till "Till" { // by the door
                passes data to books
            }
            system books
            network lan
            utility power
            protection copy { backup full    every 24 h    copies at main }
            level 1
            disaster fire { level 1    natural    once every 40 years    strikes site main }
            outage cost of till in fire { 300 EUR per h }
            recovery plan again for fire {
                declared by owner
                step call by owner
                restore till after call // first
                restore books
            }
            exercise 2026-03-12 walkthrough of again { failed till }
            """;

    private final ScratchProject plan;
    private final PlanEditor editor;
    private boolean accepting = true;

    PartsTest() throws CoreException {
        plan = ScratchProject.withPlan("parts", PLAN);
        Window.page().showView(PropertiesView.ID);
        editor = PlanEditor.open(plan.plan());
    }

    @AfterEach
    void close() throws CoreException {
        accepting = false;
        plan.close();
    }

    @Test
    void addsWhatTheElementCanHave() {
        adds("plan shop", "plan shop – Corner Shop", "steps", "", "    b begun\n    ");
        adds("site main in", "site main", "sites", "", " {\n    site site1\n}");
        adds("person eva", "person eva", "contacts", "", "mobile \"?\" ");
        adds("product goods", "offering goods", "needs", "Function or component", " {\n    needs sell\n}");
        adds("function sell", "function sell – Sell", "needs", "People of a role", ", 1 of role owner");
        adds("function sell", "function sell – Sell", "vulnerabilities", "", "vulnerable procedures low ");
        adds("by the door", "system till – Till", "needs", "Function or component", "    needs books\n");
        adds("by the door", "system till – Till", "needs", "Any of several", "    needs any of (books)\n");
        adds("by the door", "system till – Till", "flows", "", ", lan");
        adds("by the door", "system till – Till", "standIns", "", "    fails over to books within 1 h\n");
        adds("outage cost", "outage cost of till in fire", "rates", "", "after 8 h 100 EUR per h ");
        adds("recovery plan", "recovery plan again", "actions", "Step", "    step step1\n");
        adds("recovery plan", "recovery plan again", "actions", "Restore", "    restore lan\n");
        adds("exercise 2026", "exercise 2026-03-12 of again", "measured", "", "measured books 1 h ");
    }

    @Test
    void addsWhatAProtectionAndADisasterCanHave() {
        adds("protection copy", "protection copy", "copies", "At a site", ", at other");
        adds("protection copy", "protection copy", "copies", "On a component", ", on books");
        adds("disaster fire", "disaster fire", "strikes", "Region", ", region north");
        adds("disaster fire", "disaster fire", "strikes", "Site", ", site other");
        adds("disaster fire", "disaster fire", "strikes", "Kind", ", kind register");
        adds("disaster fire", "disaster fire", "strikes", "Component", ", component books");
        adds("disaster fire", "disaster fire", "strikes", "Any component of a sort", ", any system");
        adds("disaster fire", "disaster fire", "effect", "Destroys", "destroys ");
        adds("disaster fire", "disaster fire", "effect", "Corrupts", "corrupts ");
        adds("disaster fire", "disaster fire", "effect", "Disrupts", "disrupts for 1 h ");
    }

    /** There can be but one effect, which another replaces. */
    @Test
    void setsAnotherWhereThereCanBeButOne() {
        show("disaster fire", "disaster fire");
        assertEquals(List.of(), lines("effect"));
        add("effect", "Destroys");
        Window.waitUntil(() -> lines("effect").size() == 1, "what it does");
        String destroys = content();
        add("effect", "Disrupts");
        Window.waitFor(destroys.replace("destroys", "disrupts for 1 h"), this::content);
        Window.waitFor(List.of("disrupts for 1 h"), () -> lines("effect"));
        assertEquals(List.of(), problems());
        run(ActionFactory.UNDO);
        assertEquals(destroys, content());
        run(ActionFactory.UNDO);
        assertEquals(PLAN, content());
    }

    @Test
    void removesAPartAndWhatIsSaidOfIt() {
        show("recovery plan", "recovery plan again");
        assertEquals(List.of("step call by owner", "restore till after call", "restore books"), lines("actions"));
        select("actions", 0);
        key("actions", SWT.DEL, SWT.NONE);
        Window.waitFor(PLAN.replace("    step call by owner\n", "").replace(" after call", ""), this::content);
        assertEquals(List.of(), problems());
        run(ActionFactory.UNDO);
        assertEquals(PLAN, content());
    }

    @Test
    void movesAPartWithItsComment() {
        show("recovery plan", "recovery plan again");
        select("actions", 2);
        press("actions", "Up");
        Window.waitFor(PLAN.replace("    restore till after call // first\n    restore books\n",
                "    restore books\n    restore till after call // first\n"), this::content);
        Window.waitFor(1, () -> list("actions").getSelectionIndex());
        key("actions", SWT.ARROW_DOWN, SWT.ALT);
        Window.waitFor(PLAN, this::content);
    }

    @Test
    void leadsIntoAPartAndBack() {
        show("recovery plan", "recovery plan again");
        select("actions", 0);
        list("actions").notifyListeners(SWT.DefaultSelection, new Event());
        Window.waitUntil(() -> Widgets.labels().anyMatch("step again.call"::equals), "the step");
        Widgets.visible().filter(each -> each instanceof Link link && link.getText().equals("of <a>again</a>"))
                .findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        Window.waitUntil(() -> Widgets.labels().anyMatch("recovery plan again"::equals), "the plan");
    }

    @Test
    void picksADay() {
        show("plan shop", "plan shop – Corner Shop");
        Composite day = (Composite) control("reviewedOn");
        Text text = (Text) day.getChildren()[0];
        DateTime picker = (DateTime) day.getChildren()[1];
        assertEquals("2026-05-04", text.getText());
        assertEquals(List.of(2026, 4, 4), List.of(picker.getYear(), picker.getMonth(), picker.getDay()));
        picker.setDate(2026, 10, 9);
        picker.notifyListeners(SWT.Selection, new Event());
        Window.waitFor(PLAN.replace("2026-05-04", "2026-11-09"), this::content);
        Window.waitFor("2026-11-09", text::getText);
        text.setText("2026-12-01");
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Window.waitFor(List.of(2026, 11, 1), () -> List.of(picker.getYear(), picker.getMonth(), picker.getDay()));
    }

    /** Adds a part, which is all that changes and leaves a plan without problems, and undoes it. */
    private void adds(String at, String heading, String feature, String kind, String expected) {
        show(at, heading);
        add(feature, kind);
        Window.waitUntil(() -> !content().equals(PLAN), "a part of " + heading);
        assertEquals(new TextChange(TextChange.between(PLAN, content()).offset(), 0, expected),
                TextChange.between(PLAN, content()));
        assertEquals(List.of(), problems());
        run(ActionFactory.UNDO);
        assertEquals(PLAN, content());
    }

    private List<String> problems() {
        return Window.await(PlanSession.of(plan.project())
                .read(model -> model.problems().stream().map(Object::toString).toList()));
    }

    // ---- the window ----

    private void add(String feature, String kind) {
        Button add = button(feature, feature.equals("effect") ? "Set…" : "Add…");
        acceptFirst();
        if (kind.isEmpty()) {
            add.notifyListeners(SWT.Selection, new Event());
        } else {
            Stream.of(add.getMenu().getItems()).filter(item -> item.getText().equals(kind)).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Chooses the first of what is offered, if anything is asked. */
    private void acceptFirst() {
        Display.getCurrent().timerExec(50, () -> Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.getParent() != null && shell.isVisible())
                .flatMap(Widgets::in).filter(each -> each instanceof Button ok && ok.getText().equals("OK"))
                .filter(Control::isEnabled).findFirst()
                .ifPresentOrElse(ok -> ok.notifyListeners(SWT.Selection, new Event()), () -> {
                    if (accepting && content().equals(PLAN)) {
                        acceptFirst();
                    }
                }));
    }

    private static org.eclipse.swt.widgets.List list(String feature) {
        return (org.eclipse.swt.widgets.List) Widgets.in((Composite) control(feature))
                .filter(org.eclipse.swt.widgets.List.class::isInstance).findFirst().orElseThrow();
    }

    private static List<String> lines(String feature) {
        return List.of(list(feature).getItems());
    }

    private static void select(String feature, int index) {
        list(feature).select(index);
        list(feature).notifyListeners(SWT.Selection, new Event());
    }

    private static void key(String feature, int code, int modifiers) {
        // else the keys are those of the text editor
        Window.page().activate(Window.page().findView(PropertiesView.ID));
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        list(feature).notifyListeners(SWT.KeyDown, event);
    }

    private static void press(String feature, String label) {
        button(feature, label).notifyListeners(SWT.Selection, new Event());
    }

    private void show(String at, String heading) {
        Window.page().activate(editor.editor());
        editor.goTo(at);
        Window.waitUntil(() -> Widgets.labels().anyMatch(heading::equals), heading);
    }

    private String content() {
        return editor.document().get();
    }

    private static void run(ActionFactory action) {
        ((PropertiesView) Window.page().findView(PropertiesView.ID)).getViewSite().getActionBars()
                .getGlobalActionHandler(action.getId()).run();
    }

    private static Button button(String feature, String label) {
        return (Button) Widgets.in((Composite) control(feature))
                .filter(each -> each instanceof Button button && button.getText().equals(label)).findFirst()
                .orElseThrow();
    }

    private static Control control(String feature) {
        return Widgets.visible().filter(each -> feature.equals(each.getData("feature"))).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + feature));
    }

}
