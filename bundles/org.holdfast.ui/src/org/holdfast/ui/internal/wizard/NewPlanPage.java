package org.holdfast.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.holdfast.ui.wizard.EmptyPlan;
import org.holdfast.ui.wizard.ExamplePlans;
import org.holdfast.ui.wizard.PlanStart;

/** Asks for the name of a new plan, and what it begins from. */
final class NewPlanPage extends WizardPage {

    private final List<PlanStart> starts = new ArrayList<>();
    private Text name;
    private TableViewer choice;
    private Label description;
    private boolean nameIsTheirs;

    NewPlanPage() {
        super("newPlan");
        setTitle("New plan");
        setDescription("A plan is a project of its own. Begin from nothing, or from an example.");
        starts.add(EmptyPlan.start());
        starts.addAll(ExamplePlans.all());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText("&Name:");
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label from = new Label(page, SWT.NONE);
        from.setText("&Begin from:");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(from);
        createChoice(page);
        description = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, 3 * 18).applyTo(description);
        setControl(page);
        name.addModifyListener(event -> {
            nameIsTheirs = name.isFocusControl();
            validate();
        });
        propose();
        name.setFocus();
        name.selectAll();
    }

    private void createChoice(Composite page) {
        choice = new TableViewer(page, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(420, 140).applyTo(choice.getControl());
        choice.setContentProvider(ArrayContentProvider.getInstance());
        choice.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object start) {
                return ((PlanStart) start).title();
            }
        });
        choice.setInput(starts);
        choice.setSelection(new StructuredSelection(starts.get(0)));
        choice.addSelectionChangedListener(event -> propose());
    }

    /** The project that is to be made. */
    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
    }

    /** What it begins from. */
    PlanStart start() {
        // a click beside the last line takes the selection away
        return choice.getStructuredSelection().getFirstElement() instanceof PlanStart chosen ? chosen : starts.get(0);
    }

    /** The name of the start, unless the user has typed another. */
    private void propose() {
        description.setText(start().description());
        if (!nameIsTheirs) {
            name.setText(free(start().projectName()));
        }
        validate();
    }

    private static String free(String wanted) {
        String free = wanted;
        for (int number = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(free).exists(); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private void validate() {
        String text = name.getText().strip();
        IStatus status = ResourcesPlugin.getWorkspace().validateName(text, IResource.PROJECT);
        if (text.isEmpty()) {
            setMessage("Say what the plan is to be called.");
        } else if (status.isOK()) {
            setMessage(null);
        }
        String error = status.isOK() || text.isEmpty() ? null : status.getMessage();
        if (error == null && !text.isEmpty() && taken(text)) {
            error = "There is a plan of this name already.";
        }
        setErrorMessage(error);
        setPageComplete(error == null && !text.isEmpty());
    }

    // file systems that do not tell capitals from small letters would make one folder of two
    private static boolean taken(String text) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.getName().equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
