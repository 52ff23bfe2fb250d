package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.holdfast.ui.internal.findings.FindingsView;
import org.holdfast.ui.internal.save.Journal;
import org.holdfast.ui.internal.save.UnsavedText;
import org.holdfast.ui.internal.settings.Amount;
import org.holdfast.ui.internal.settings.LookedAt;
import org.holdfast.ui.internal.simulation.SimulationView;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is set on the page of Holdfast holds at once. */
class SettingsTest {

    private static final String PLAN = """
            plan shop "Corner Shop" {
                currency EUR
                review every 12 months
                reviewed 2026-01-01 by owner
                steps { h begun }
            }
            person eva { phone "1" }
            role owner held by eva
            """;

    private final ScratchProject scratch;
    private final PlanEditor editor;

    SettingsTest() throws CoreException {
        scratch = ScratchProject.withPlan("settings", PLAN);
        editor = PlanEditor.open(scratch.plan());
    }

    @AfterEach
    void close() throws CoreException {
        LookedAt.set(Optional.empty());
        for (Amount each : Amount.values()) {
            each.set(normal(each));
        }
        scratch.close();
    }

    private static int normal(Amount amount) {
        return switch (amount) {
            case PAUSE -> 12;
            case KEEPING -> 2;
            case YEARS -> 100_000;
            case SEED -> 1;
        };
    }

    @Test
    void areSetOnAPageAndSetBackThere() throws CoreException {
        Window.page().showView(SimulationView.ID);
        try (Page page = new Page()) {
            assertEquals(normal(Amount.YEARS), page.spinner(Amount.YEARS).getSelection());
            page.spinner(Amount.YEARS).setSelection(2_000);
            page.press("Apply and Close");
        }
        assertEquals(2_000, Amount.YEARS.value());
        Window.waitUntil(() -> buttons().anyMatch("Simulate 2,000 &Years"::equals), "the number of years");
        try (Page page = new Page()) {
            page.press("Restore Defaults");
            page.press("Apply and Close");
        }
        for (Amount each : Amount.values()) {
            assertEquals(normal(each), each.value());
        }
        Window.waitUntil(() -> buttons().anyMatch("Simulate 100,000 &Years"::equals), "the number of years");
    }

    @Test
    void areOfferedWithoutPagesThatMeanNothingHere() {
        List<String> pages = new ArrayList<>();
        offered(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes(), pages);
        assertEquals(List.of("General", "Editors", "Autosave", "File Associations", "Text Editors", "Annotations",
                "Quick Diff", "Accessibility", "Hyperlinking", "Generic Code Editor", "Appearance", "Colors and Fonts",
                "Label Decorations", "Keys", "Content Types", "Search", "Compare/Patch", "Local History", "Holdfast"),
                pages);
    }

    /** The platform brings properties of its own, which would show nothing of a plan. */
    @Test
    void haveNoTwoViewsOfOneName() {
        List<String> views = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> !WorkbenchActivityHelper.filterItem(view)).map(IViewDescriptor::getLabel).sorted()
                .toList();
        assertEquals(views.stream().distinct().toList(), views);
        assertTrue(views.contains("Properties"), views.toString());
    }

    private static void offered(IPreferenceNode[] nodes, List<String> pages) {
        Stream.of(nodes).filter(node -> !WorkbenchActivityHelper.filterItem(node)).forEach(node -> {
            pages.add(node.getLabelText());
            offered(node.getSubNodes(), pages);
        });
    }

    /** The review is valid for 12 months. */
    @Test
    void lookAtPlansAsOfAnotherDay() throws CoreException {
        FindingsView view = (FindingsView) Window.page().showView(FindingsView.ID);
        LookedAt.set(Optional.of(LocalDate.of(2026, 12, 31)));
        PlanSession plan = PlanSession.of(scratch.project());
        plan.checkSoon();
        Window.waitUntil(() -> plan.findings().result().isPresent(), "findings");
        assertFalse(codes(plan).contains("H11"), codes(plan).toString());
        try (Page page = new Page()) {
            DateTime day = (DateTime) page.control(DateTime.class::isInstance);
            assertTrue(day.isEnabled());
            day.setDate(2027, 0, 2);
            page.press("Apply and Close");
        }
        Window.waitUntil(() -> codes(plan).contains("H11"), "what is overdue");
        Window.waitUntil(() -> view.getContentDescription().endsWith(", as of 2027-01-02"), "the day");
    }

    /** All rules are asked 3 s after the change: by then unsaved text would be kept aside if that were done every 2 s. */
    @Test
    void putOffWhatTakesLongAndWhatIsKeptAside() throws Exception {
        PlanSession plan = PlanSession.of(scratch.project());
        plan.checkSoon();
        Window.waitUntil(() -> plan.findings().result().isPresent(), "findings");
        Amount.PAUSE.set(30);
        Amount.KEEPING.set(60);
        Window.waitUntil(() -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().equals("Keeping unsaved texts")), "what was put off less");
        long before = System.nanoTime();
        editor.document().replace(0, 0, "// unsaved\n");
        Window.waitUntil(() -> plan.findings().result().isEmpty(), "the quick rules to be asked");
        Window.waitUntil(() -> plan.findings().result().isPresent(), "all rules to be asked");
        assertTrue(System.nanoTime() - before >= 3_000_000_000L);
        assertEquals(List.of(), kept());
        editor.editor().doSave(null);
    }

    private static List<UnsavedText> kept() throws IOException {
        return UnsavedText.in(Journal.folderOfWorkspace());
    }

    private static List<String> codes(PlanSession plan) {
        return plan.findings().findings().stream().map(PlanFinding::code).toList();
    }

    private static Stream<String> buttons() {
        return Widgets.in(Window.shell()).filter(Button.class::isInstance).map(each -> ((Button) each).getText());
    }

    /** The page, open in its dialog. */
    private static final class Page implements AutoCloseable {

        private final PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Window.shell(),
                "org.holdfast.ui.settings", null, null);

        Page() {
            dialog.setBlockOnOpen(false);
            dialog.open();
        }

        Spinner spinner(Amount amount) {
            return (Spinner) control(each -> each.getData(Amount.class.getName()) == amount);
        }

        Control control(java.util.function.Predicate<Control> wanted) {
            return Widgets.in(dialog.getShell()).filter(wanted).findFirst().orElseThrow();
        }

        void press(String label) {
            control(each -> each instanceof Button button && button.getText().replace("&", "").equals(label))
                    .notifyListeners(SWT.Selection, new Event());
        }

        @Override
        public void close() {
            dialog.close();
        }
    }
}
