package org.holdfast.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.holdfast.model.Disaster;
import org.holdfast.report.ReportForm;
import org.holdfast.ui.internal.settings.LookedAt;
import org.holdfast.ui.internal.view.Days;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.problems.PlanNature;
import org.holdfast.ui.report.ReportExport;

/** Asks which reports of which plan are wanted, and where. */
final class ExportReportPage extends WizardPage {

    private static final String WHOLE = "The whole plan";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ro"));
    private static final String FOLDER = "folder";
    private static final String LANGUAGE = "language";
    private static final String TEMPLATE = "template";

    private final List<IProject> plans = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .filter(PlanNature::isOn).toList();
    private final Optional<IProject> selected;
    private final IDialogSettings settings;
    private Combo plan;
    private ReportForms forms;
    private Combo disaster;
    private Combo language;
    private DateTime asOf;
    private PathField folder;
    private Text name;
    private PathField template;

    ExportReportPage(Optional<IProject> selected, IDialogSettings settings) {
        super("exportReport");
        this.selected = selected;
        this.settings = settings;
        setTitle("Report of a plan");
        setDescription("The plan as a document: where the business stands, what it costs, and what to do at night.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        plan = combo(page, "&Plan:", plans.stream().map(IProject::getName).toList());
        plan.select(Math.max(0, selected.map(plans::indexOf).orElse(0)));
        plan.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> planChosen()));
        disaster = combo(page, "&Of:", List.of(WHOLE));
        forms = new ReportForms(page, settings, this::validate);
        language = combo(page, "&Language:", LANGUAGES.stream().map(each -> each.getDisplayLanguage(each)).toList());
        language.select("ro".equals(settings.get(LANGUAGE)) ? 1 : 0);
        createDate(page);
        createFiles(page);
        setControl(page);
        planChosen();
    }

    private static Combo combo(Composite page, String label, List<String> items) {
        new Label(page, SWT.NONE).setText(label);
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private void createDate(Composite page) {
        new Label(page, SWT.NONE).setText("&As of:");
        asOf = new DateTime(page, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Days.show(asOf, LookedAt.day());
        asOf.setToolTipText("The day as of which the plan is checked: exercises and reviews grow old.");
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(asOf);
    }

    private void createFiles(Composite page) {
        String before = settings.get(FOLDER);
        folder = new PathField(page, "Into &folder:", before == null ? System.getProperty("user.home", "") : before,
                () -> new DirectoryDialog(getShell()).open(), this::validate);
        new Label(page, SWT.NONE).setText("File &name:");
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        name.addModifyListener(event -> validate());
        String styles = settings.get(TEMPLATE);
        template = new PathField(page, "Word &template:", styles == null ? "" : styles, this::browseTemplate,
                this::validate);
    }

    private String browseTemplate() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.docx;*.dotx" });
        return dialog.open();
    }

    private void planChosen() {
        validate();
        if (plans.isEmpty()) {
            return;
        }
        name.setText(project().getName());
        disaster.setItems(WHOLE);
        disaster.select(0);
        PlanSession.of(project()).read(ExportReportPage::disasters).thenAcceptAsync(this::offer,
                getShell().getDisplay()::asyncExec);
    }

    private static List<String> disasters(PlanModel model) {
        return model.index()
                .map(index -> index.all(Disaster.class).stream().map(Disaster::getName).filter(each -> each != null)
                        .toList())
                .orElse(List.of());
    }

    private void offer(List<String> names) {
        if (!disaster.isDisposed() && disaster.getItemCount() == 1) {
            names.forEach(disaster::add);
        }
    }

    private void validate() {
        template.setEnabled(forms.ticked().contains(ReportForm.DOCX));
        String error = null;
        if (plans.isEmpty()) {
            error = "There is no plan in the workspace yet: File > New > Plan makes one.";
        } else if (forms.ticked().isEmpty()) {
            error = "Tick at least one form.";
        } else if (folder.path().isEmpty()) {
            error = "Say into which folder, by its whole path.";
        } else if (folder.path().filter(Files::isRegularFile).isPresent()) {
            error = "This is a file, not a folder: " + folder.path().get();
        } else if (!isFileName(name.getText().strip())) {
            error = "Say what the files are to be called, without a folder.";
        } else if (forms.ticked().contains(ReportForm.DOCX) && !template.isEmpty()
                && template.path().filter(Files::isRegularFile).isEmpty()) {
            error = "There is no such template.";
        }
        setErrorMessage(error);
        setPageComplete(error == null);
    }

    private static boolean isFileName(String text) {
        return !text.isEmpty() && text.chars().noneMatch(letter -> letter < ' ' || "/\\:*?\"<>|".indexOf(letter) >= 0)
                && !text.startsWith(".");
    }

    /** The plan that is chosen. */
    IProject project() {
        return plans.get(plan.getSelectionIndex());
    }

    /** What is wanted of it. */
    ReportExport export() {
        int number = disaster.getSelectionIndex();
        Optional<Path> styles = template.path().filter(path -> forms.ticked().contains(ReportForm.DOCX));
        return new ReportExport(folder.path().orElseThrow(), name.getText().strip(), forms.ticked(),
                LANGUAGES.get(language.getSelectionIndex()),
                Days.in(asOf),
                number <= 0 ? Optional.empty() : Optional.of(disaster.getText()),
                styles);
    }

    /** Keeps what was chosen for the next time. */
    void keep() {
        forms.keep(settings);
        settings.put(FOLDER, folder.path().map(Path::toString).orElse(""));
        settings.put(LANGUAGE, LANGUAGES.get(language.getSelectionIndex()).getLanguage());
        settings.put(TEMPLATE, template.path().map(Path::toString).orElse(""));
    }
}
