package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.holdfast.ui.internal.simulation.SimulationView;
import org.junit.jupiter.api.Test;

/** The window tells of the example what the command line tells: {@code holdfast recover --scenario earthquake}. */
class EarthquakeTest {

    @Test
    void tellsTheNumbersOfTheExample() throws CoreException {
        Window.waitForExample();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("mail-order").getFile("plan.bcp");
        PlanEditor.open(file);
        Window.page().showView(SimulationView.ID);
        pick("Earthquake");
        Window.waitUntil(() -> all().anyMatch(each -> each instanceof Label label
                && label.getText().startsWith("Earthquake: ")
                && label.getText().endsWith("The last of all is done after 5 h 30 min.")), "the earthquake");
        TableItem crm = Stream.of(table("Element").getItems()).filter(item -> item.getText().equals("Customer system"))
                .findFirst().orElseThrow();
        assertEquals("✓ back after 1 h 20 min", crm.getText(2).replace('\u00a0', ' '));
        List<String> sums = IntStream.range(0, table("Sum").getItemCount())
                .mapToObj(i -> table("Sum").getItem(i).getText(0) + ": " + table("Sum").getItem(i).getText(1)).toList();
        assertTrue(sums.contains("Each time (SLE): 10,332.67 EUR"), sums::toString);
        assertTrue(sums.contains("Each year on the average (ALE): 258.32 EUR"), sums::toString);
    }

    private static void pick(String label) {
        Window.waitUntil(() -> combos().anyMatch(combo -> List.of(combo.getItems()).contains(label)), label);
        Combo combo = combos().findFirst().orElseThrow();
        combo.select(List.of(combo.getItems()).indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static Stream<Combo> combos() {
        return all().filter(each -> each instanceof Combo combo && combo.getItemCount() > 0
                && combo.getItem(combo.getItemCount() - 1).equals("Loss of components…")).map(Combo.class::cast);
    }

    private static Table table(String firstColumn) {
        return (Table) all().filter(each -> each instanceof Table table && table.getColumnCount() > 0
                && table.getColumn(0).getText().equals(firstColumn)).findFirst().orElseThrow();
    }

    private static Stream<Control> all() {
        return Widgets.in(Window.page().getWorkbenchWindow().getShell());
    }
}
