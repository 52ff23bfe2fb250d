package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.holdfast.ui.internal.coverage.CoverageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The table of systems and disasters. */
class CoverageTest {

    private static final String PLAN = """
            plan shop "Corner Shop" { currency EUR }
            site shopFloor
            site vault
            system till "Till" { at shopFloor RTO 4 h RPO 24 h volume 10 GB protected by copy }
            system scales { at shopFloor RTO 1 h volume 51 GB protected by copy }
            system news { at vault RTO 1 h }
            system diary { at shopFloor RTO 1 h volume 1 GB }
            protection copy { backup full every 12 h takes 1 h copies at vault restores 10 GB per h restarts in 0 min }
            disaster fire { strikes site shopFloor destroys }
            disaster flood { strikes site vault disrupts for 30 min }
            recovery plan again for fire { declared by owner within 1 h restore till from copy restore scales from copy }
            person eva
            role owner held by eva
            """;

    private final ScratchProject plan;
    private final PlanEditor editor;

    CoverageTest() throws CoreException {
        plan = ScratchProject.withPlan("coverage", PLAN);
        Window.page().showView(CoverageView.ID);
        editor = PlanEditor.open(plan.plan());
    }

    @AfterEach
    void close() throws CoreException {
        plan.close();
    }

    /** Restored from 1 h on, when the plan is declared: the till takes 10 GB / 10 GB per h, the scales 51 GB / 10 GB per h. */
    @Test
    void saysBySignAndWordWhatBecomesOfEachSystem() {
        Window.waitFor(List.of(
                "diary | ■ never back | – not struck",
                "news | – not struck | ✓ in time after 30 min",
                "scales | ▲ late after 6 h 6 min | – not struck",
                "Till | ✓ in time after 2 h | – not struck"), this::lines);
        assertEquals(List.of("System", "fire", "flood"),
                Stream.of(table().getColumns()).map(column -> column.getText()).toList());
    }

    @Test
    void showsTheLinesThatSaySomeWords() {
        Window.waitUntil(() -> lines().size() == 4, "the systems");
        words().setText("late");
        assertEquals(List.of("scales"), lines().stream().map(line -> line.split(" ")[0]).toList());
        words().setText("");
        assertEquals(4, lines().size());
    }

    @Test
    void leadsToTheSystemAndFollowsThePlan() {
        Window.waitUntil(() -> lines().size() == 4, "the systems");
        table().select(0);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        table().notifyListeners(SWT.KeyDown, enter);
        Window.waitFor("diary", () -> editor.widget().getSelectionText());
        editor.widget().replaceTextRange(editor.document().get().indexOf("system diary"), 0,
                "system added { at vault }\n");
        Window.waitUntil(() -> lines().size() == 5, "another system");
    }

    private List<String> lines() {
        Table table = table();
        return IntStream.range(0, table.getItemCount()).mapToObj(i -> IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> table.getItem(i).getText(column)).toList()).map(cells -> String.join(" | ", cells))
                .toList();
    }

    private static Table table() {
        return (Table) Widgets.in(Window.page().getWorkbenchWindow().getShell())
                .filter(each -> each instanceof Table table && table.getColumnCount() > 0
                        && table.getColumn(0).getText().equals("System"))
                .findFirst().orElseThrow();
    }

    private static Text words() {
        return (Text) Widgets.in(table().getParent()).filter(Text.class::isInstance).findFirst().orElseThrow();
    }
}
