package org.holdfast.rcp.internal.welcome;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.holdfast.rcp.internal.ExampleProject;
import org.holdfast.ui.wizard.ExamplePlans;
import org.holdfast.ui.wizard.OpenedFile;
import org.holdfast.ui.wizard.PlanStart;

/** The welcome page: what this is, a plan to begin, examples to open, where to read on. */
public final class WelcomePart extends IntroPart {

    private Composite list;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(48, 36).spacing(0, 6).applyTo(list);
        head();
        text("Everything starts with the business: what it lives by, how long that can stop, and what it needs. Steps a to h lead from there to plans "
                + "that were exercised. The Method view says where a plan stands and what comes next.");
        heading("Begin");
        link("New plan", "from nothing, or from an example", WelcomePart::newPlan);
        heading("Look at an example");
        ExamplePlans.all().forEach(start -> link(start.title(), start.description(), () -> open(start)));
        heading("Read");
        link("The method", "the eight steps, and why in this order", () -> help("method"));
        link("The language", "each clause with an example", () -> help("language"));
        link("The guide", "all pages", () -> help("README"));
        scroll.setContent(list);
        scroll.setMinSize(list.computeSize(560, SWT.DEFAULT));
    }

    private void head() {
        Composite row = new Composite(list, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
        Label picture = new Label(row, SWT.NONE);
        ImageDescriptor descriptor = ImageDescriptor
                .createFromURL(WelcomePart.class.getResource("/icons/holdfast48.png"));
        picture.setImage(new LocalResourceManager(JFaceResources.getResources(), list).create(descriptor));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
        Label head = new Label(row, SWT.NONE);
        head.setText("Holdfast");
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        new Label(row, SWT.NONE)
                .setText("Business continuity and disaster recovery plans that are proved, not filed.");
    }

    private void heading(String words) {
        Label label = new Label(list, SWT.NONE);
        label.setText(words);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
        GridDataFactory.fillDefaults().indent(0, 14).applyTo(label);
    }

    private void text(String words) {
        Label label = new Label(list, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(label);
    }

    private void link(String title, String description, Runnable action) {
        Link link = new Link(list, SWT.WRAP);
        link.setText("<a>" + title + "</a>   " + description);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
            action.run();
        }));
    }

    private static void help(String page) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(page);
    }

    private static void newPlan() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry()
                .findWizard("org.holdfast.ui.newPlan");
        if (window == null || descriptor == null) {
            return;
        }
        try {
            IWorkbenchWizard wizard = descriptor.createWizard();
            wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
            new WizardDialog(window.getShell(), wizard).open();
        } catch (CoreException failure) {
            StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
        }
    }

    /** An example that is in the workspace already is opened again as the user left it. */
    private static void open(PlanStart start) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(start.projectName());
        if (project.exists()) {
            IFile plan = project.getFile("plan.bcp");
            OpenedFile.show(plan);
        } else {
            ExampleProject.create(start);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page is the same beside editors
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
