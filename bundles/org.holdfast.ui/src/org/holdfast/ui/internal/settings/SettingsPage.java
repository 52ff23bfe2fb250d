package org.holdfast.ui.internal.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.holdfast.ui.internal.view.Days;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.problems.PlanNature;

/** The page of Holdfast among the preferences. */
public final class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private AmountLine pause;
    private AmountLine keeping;
    private AmountLine years;
    private AmountLine seed;
    private Button isOtherDay;
    private DateTime day;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("How Holdfast works with the plans of this workspace. What a plan says is set in the plan.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(page);
        Composite checking = group(page, "Checking");
        pause = new AmountLine(checking, Amount.PAUSE, 1, "Ask &all rules when nothing was typed for", "seconds");
        createDay(checking);
        Composite chance = group(page, "Simulation of years by chance");
        years = new AmountLine(chance, Amount.YEARS, 0, "&Years to simulate", "");
        seed = new AmountLine(chance, Amount.SEED, 0, "&Seed", "the same seed gives the same years");
        Composite unsaved = group(page, "Unsaved text");
        keeping = new AmountLine(unsaved, Amount.KEEPING, 0, "&Keep it aside, to be offered after a crash, every",
                "seconds");
        link(page, "org.eclipse.ui.preferencePages.ColorsAndFonts", "<a>Colours</a> of the text of plans",
                "selectCategory:org.holdfast.ui.colours");
        link(page, "org.eclipse.ui.preferencePages.AutoSave", "Save changed files by themselves: <a>Autosave</a>", "");
        link(page, "org.eclipse.ui.preferencePages.Keys", "<a>Keys</a> of commands", "");
        return page;
    }

    private static Composite group(Composite page, String title) {
        Group group = new Group(page, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void createDay(Composite group) {
        isOtherDay = new Button(group, SWT.CHECK);
        isOtherDay.setText("&Look at plans as of another day than today:");
        isOtherDay.setToolTipText("What is overdue then, and what is no longer accepted");
        isOtherDay.setSelection(LookedAt.set().isPresent());
        isOtherDay.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        day = new DateTime(group, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(day);
        Days.show(day, LookedAt.day());
        enable();
    }

    private void enable() {
        day.setEnabled(isOtherDay.getSelection());
    }

    private void link(Composite page, String id, String text, String data) {
        PreferenceLinkArea area = new PreferenceLinkArea(page, SWT.NONE, id, text,
                (IWorkbenchPreferenceContainer) getContainer(), data.isEmpty() ? null : data);
        GridDataFactory.fillDefaults().applyTo(area.getControl());
    }

    @Override
    protected void performDefaults() {
        Stream.of(pause, keeping, years, seed).forEach(AmountLine::showNormal);
        isOtherDay.setSelection(false);
        enable();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Stream.of(pause, keeping, years, seed).forEach(AmountLine::set);
        LocalDate before = LookedAt.day();
        LookedAt.set(isOtherDay.getSelection()
                ? Optional.of(Days.in(day))
                : Optional.empty());
        if (!before.equals(LookedAt.day())) {
            Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(PlanNature::isOn)
                    .forEach(project -> PlanSession.of(project).checkSoon());
        }
        return true;
    }
}
