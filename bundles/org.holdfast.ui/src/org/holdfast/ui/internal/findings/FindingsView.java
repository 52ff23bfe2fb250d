package org.holdfast.ui.internal.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.holdfast.model.MethodStep;
import org.holdfast.rules.StepNames;
import org.holdfast.ui.internal.settings.LookedAt;
import org.holdfast.ui.internal.view.Counted;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanView;
import org.holdfast.ui.plan.PlanFinding;
import org.holdfast.ui.plan.PlanFindings;
import org.holdfast.ui.plan.PlanSession;

/** What the rules find: in groups, filtered, mended, accepted with a reason, explained. */
public final class FindingsView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.findings";

    private FindingTree tree;
    private Text words;
    private FindingLines wanted = FindingLines.STANDING;
    private Grouping grouping = Grouping.STEP;
    private PlanFindings findings = PlanFindings.NONE;

    @Override
    protected void createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Filter by rule, element or words");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addModifyListener(
                event -> want(new FindingLines(words.getText(), wanted.step(), wanted.later(), wanted.accepted())));
        tree = new FindingTree(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        FindingActions actions = new FindingActions(getSite(), this::plan, this::selected);
        tree.viewer().addDoubleClickListener(event -> actions.open());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        getSite().registerContextMenu(menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        fillMenu(getViewSite().getActionBars().getMenuManager());
    }

    private void fillMenu(IMenuManager menu) {
        MenuManager groups = new MenuManager("Group by");
        for (Grouping each : Grouping.values()) {
            Action action = new Action(each.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    grouping = each;
                    refresh();
                }
            };
            action.setChecked(each == grouping);
            groups.add(action);
        }
        menu.add(groups);
        menu.add(toggle("Also of steps that are not begun",
                on -> new FindingLines(wanted.words(), wanted.step(), on, wanted.accepted())));
        menu.add(toggle("Also accepted ones",
                on -> new FindingLines(wanted.words(), wanted.step(), wanted.later(), on)));
        menu.add(new Action("All steps") {
            @Override
            public void run() {
                want(new FindingLines(wanted.words(), Optional.empty(), wanted.later(), wanted.accepted()));
            }
        });
    }

    private Action toggle(String label, java.util.function.Function<Boolean, FindingLines> change) {
        return new Action(label, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                want(change.apply(isChecked()));
            }
        };
    }

    /** Shows what was found on one step, whatever it counts for. */
    public void showStep(MethodStep step) {
        words.setText("");
        want(new FindingLines("", Optional.of(step), true, true));
    }

    private void want(FindingLines lines) {
        wanted = lines;
        refresh();
    }

    private Optional<FindingLine> selected() {
        return tree.viewer().getStructuredSelection().getFirstElement() instanceof FindingLine line ? Optional.of(line)
                : Optional.empty();
    }

    @Override
    protected void planChanged() {
        findings = PlanFindings.NONE;
        refresh();
    }

    @Override
    protected void show(PlanFindings found) {
        findings = found;
        refresh();
    }

    private void refresh() {
        List<FindingLine> lines = wanted.of(findings);
        Object[] open = tree.viewer().getExpandedElements();
        Optional<Object> top = tree.top();
        boolean first = tree.viewer().getInput() == null || ((List<?>) tree.viewer().getInput()).isEmpty();
        tree.viewer().setInput(FindingGroup.of(lines, grouping));
        if (first || wanted.step().isPresent() || lines.size() < 50) {
            tree.viewer().expandAll();
        } else {
            tree.viewer().setExpandedElements(open);
        }
        top.ifPresent(tree::beginWith);
        setContentDescription(summary(lines.size()));
    }

    private String summary(int lines) {
        String of = wanted.step().map(step -> " on step " + step.getLiteral() + ", " + StepNames.of(step)).orElse("");
        String broken = findings.result().isPresent() ? ""
                : LastGood.error(findings.problems())
                        .map(error -> ". " + LastGood.mendFirst(Optional.of(error), false)).orElse("");
        String asOf = LookedAt.set().map(day -> ", as of " + day).orElse("");
        return plan().map(PlanSession::project).map(
                project -> project.getName() + ": " + Counted.of(lines, "finding") + of + asOf
                        + broken)
                .orElse("No plan is open.");
    }

    @Override
    protected boolean isOpen() {
        return !words.isDisposed();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    /** What is selected, for tests. */
    Optional<PlanFinding> finding() {
        return selected().map(FindingLine::finding);
    }
}
