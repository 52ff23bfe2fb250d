package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.holdfast.diagram.view.Node;
import org.holdfast.ui.diagram.internal.DiagramEditor;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Widgets;
import org.holdfast.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The diagram of what becomes of a plan follows what is picked in the view of simulations. */
class SimulatedImpactTest {

    private static final String PLAN = """
            plan shop "Corner Shop"
            site floor
            host esx1 "First host"
            host esx2 "Second host"
            system till "Till" { at floor RTO 4 h replaced within 3 h }
            system books "Books" { on esx1 }
            level 1
            disaster fire "Fire" { level 1 natural once every 10 years strikes site floor disrupts for 5 h }
            disaster failure "Host failure" { level 1 technical once every 10 years strikes any host disrupts for 1 h }
            """;

    private final ScratchProject plan;

    SimulatedImpactTest() throws CoreException {
        plan = ScratchProject.withPlan("simulated", PLAN);
        IDE.openEditor(Window.page(), plan.plan());
        Window.page().showView("org.holdfast.ui.simulation");
    }

    @AfterEach
    void close() throws CoreException {
        plan.close();
    }

    @Test
    void showsDisastersOneOfSeveralScenariosAndLossesInTheDiagramThatIsOpen() {
        pick("Fire");
        press("Show in &Diagram");
        Window.waitFor(List.of("Till | ✕ struck · RTO 4 h | ▲ 1 h late: back after 5 h"), this::shown);
        DiagramEditor opened = diagrams().get(0);

        pick("Host failure (Second host)");
        Window.waitFor(List.of("Second host | ✕ struck | back after 1 h"), this::shown);

        lose("host esx1 – First host", "system till – Till");
        Window.waitFor(List.of("Books | ✕ struck", "First host | ✕ struck", "Till | ✕ struck · RTO 4 h"),
                this::shown);
        assertEquals(List.of(opened), diagrams());
        assertEquals("loss of esx1, till: what goes down", opened.getPartName());
    }

    private List<String> shown() {
        return diagrams().stream().flatMap(editor -> editor.scene().diagram().nodes().stream()).map(Node::label)
                .map(label -> label.text().replace("\n", " | ").replace('\u00a0', ' ')).sorted().toList();
    }

    private List<DiagramEditor> diagrams() {
        return Window.openEditors().stream().filter(DiagramEditor.class::isInstance).map(DiagramEditor.class::cast)
                .filter(each -> plan.plan().equals(each.getEditorInput().getAdapter(IFile.class))).toList();
    }

    private static void pick(String label) {
        Window.waitUntil(() -> combos().anyMatch(combo -> List.of(combo.getItems()).contains(label)), label);
        Combo combo = combos().findFirst().orElseThrow();
        combo.select(List.of(combo.getItems()).indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void lose(String... labels) {
        answer(List.of(labels));
        pick("Loss of components…");
    }

    /** While the dialog is open the test waits in what opened it. */
    private static void answer(List<String> labels) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> Stream.of(display.getShells())
                .filter(shell -> shell.getText().equals("Loss of Components") && isFilled(shell)).findFirst()
                .ifPresentOrElse(shell -> answer(shell, labels), () -> answer(labels)));
    }

    private static boolean isFilled(Shell dialog) {
        return table(dialog).getItemCount() > 0 && !table(dialog).getItem(0).getText().isEmpty();
    }

    private static void answer(Shell dialog, List<String> labels) {
        Table table = table(dialog);
        table.setSelection(Stream.of(table.getItems()).filter(item -> labels.contains(item.getText()))
                .mapToInt(table::indexOf).toArray());
        table.notifyListeners(SWT.Selection, new Event());
        Widgets.in(dialog).filter(each -> each instanceof Button ok && ok.getText().equals("OK")).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static Table table(Shell dialog) {
        return (Table) Widgets.in(dialog).filter(Table.class::isInstance).findFirst().orElseThrow();
    }

    private static Stream<Combo> combos() {
        return all().filter(each -> each instanceof Combo combo && combo.getItemCount() > 0
                && combo.getItem(combo.getItemCount() - 1).equals("Loss of components…")).map(Combo.class::cast);
    }

    private static void press(String label) {
        all().filter(each -> each instanceof Button button && button.getText().equals(label)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static Stream<Control> all() {
        return Widgets.in(Window.page().getWorkbenchWindow().getShell());
    }
}
