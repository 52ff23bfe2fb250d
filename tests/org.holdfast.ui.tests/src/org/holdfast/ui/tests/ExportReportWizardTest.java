package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.holdfast.ui.internal.wizard.ExportReportWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What File, Export Report writes. */
class ExportReportWizardTest {

    private static final String PLAN = """
            plan shop "Corner Shop" { currency EUR steps { a begun } }
            product bread "Bread" { core }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheFormsThatAreTicked() throws CoreException, IOException {
        try (ScratchProject plan = ScratchProject.withPlan("export", PLAN); OpenWizard wizard = open(plan)) {
            wizard.press("Excel");
            OpenWizard.answer("Export Report", "Close");
            wizard.finish();
            assertFalse(wizard.isOpen(), "done");
        }
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(List.of("export.html", "export.pdf", "export.xlsx"),
                    written.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(folder.resolve("export.html")).contains("Corner Shop"));
    }

    @Test
    void writesNothingOfAPlanWithErrors() throws CoreException, IOException {
        try (ScratchProject plan = ScratchProject.withPlan("export", PLAN + "product cake { needs }");
                OpenWizard wizard = open(plan)) {
            List<String> told = new ArrayList<>();
            Dialogs.answer("Report Not Complete", "OK", told);
            ErrorDialog.AUTOMATED_MODE = false;
            try {
                wizard.finish();
            } finally {
                ErrorDialog.AUTOMATED_MODE = true;
            }
            assertTrue(wizard.isOpen(), "stays for another try");
            assertTrue(told.toString().contains("must be mended first: see plan.bcp, line 3."), told.toString());
        }
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(List.of(), written.toList());
        }
    }

    @Test
    void asksBeforeItReplacesAFile() throws CoreException, IOException {
        Files.writeString(folder.resolve("export.pdf"), "theirs");
        try (ScratchProject plan = ScratchProject.withPlan("export", PLAN); OpenWizard wizard = open(plan)) {
            OpenWizard.answer("Export Report", "No");
            wizard.finish();
        }
        assertEquals("theirs", Files.readString(folder.resolve("export.pdf")));
    }

    @Test
    void saysWhatIsMissing() throws CoreException {
        try (ScratchProject plan = ScratchProject.withPlan("export", PLAN); OpenWizard wizard = open(plan)) {
            wizard.field("File name:").setText("a/b");
            assertEquals("Say what the files are to be called, without a folder.", wizard.error());
            wizard.field("Into folder:").setText("somewhere");
            assertEquals("Say into which folder, by its whole path.", wizard.error());
            wizard.press("Web page");
            wizard.press("PDF");
            assertEquals("Tick at least one form.", wizard.error());
            assertFalse(wizard.button("Finish").isEnabled());
        }
    }

    private OpenWizard open(ScratchProject plan) {
        ExportReportWizard wizard = new ExportReportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(plan.project()));
        OpenWizard open = OpenWizard.of(wizard);
        open.field("Into folder:").setText(folder.toString());
        open.field("File name:").setText("export");
        return open;
    }
}
