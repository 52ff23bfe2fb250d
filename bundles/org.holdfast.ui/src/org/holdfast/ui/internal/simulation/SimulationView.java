package org.holdfast.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanReading;
import org.holdfast.ui.internal.view.PlanView;
import org.holdfast.ui.plan.PlanImages;

/** What a disaster does, or the loss of components: what is down, when it is back, what is lost, what it costs. */
public final class SimulationView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.simulation";

    private static final String LOSE = "Loss of components…";

    private final PlanReading<Found> reading = new PlanReading<>(this,
            model -> new Found(Choices.of(model), question().flatMap(asked -> Simulating.answer(model, asked))),
            this::show);
    private volatile Optional<Question> question = Optional.empty();
    private Choices choices = Choices.NONE;
    private List<String> listed = List.of();
    private Combo picked;
    private Button inDiagram;
    private Label summary;
    private EffectTable effects;
    private PictureArea schedule;
    private SumTable sums;
    private YearsArea years;

    private record Found(Optional<Choices> choices, Optional<Answer> answer) {}

    @Override
    protected void createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        createHead(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(200, SWT.DEFAULT).applyTo(summary);
        CTabFolder tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        effects = new EffectTable(tabs);
        effects.viewer().addDoubleClickListener(event -> lead());
        schedule = new PictureArea(tabs);
        sums = new SumTable(tabs);
        years = new YearsArea(tabs, this::plan, this::later);
        tab(tabs, "What becomes of it", effects.viewer().getControl());
        tab(tabs, "Who does what when", schedule.control());
        tab(tabs, "What it costs", sums.control());
        tab(tabs, "Years by chance", years.control());
        tabs.setSelection(0);
    }

    private static void tab(CTabFolder tabs, String title, Control content) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(content);
    }

    private void createHead(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText("&What happens:");
        picked = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        picked.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(picked);
        picked.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick()));
        inDiagram = new Button(head, SWT.PUSH);
        inDiagram.setText("Show in &Diagram");
        inDiagram.setToolTipText("Opens the diagram of what the disaster does");
        inDiagram.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> disaster()
                .ifPresent(address -> ImpactDiagram.open(getSite(), address))));
    }

    private Optional<Question> question() {
        return question;
    }

    private void pick() {
        int index = picked.getSelectionIndex();
        if (index >= 0 && index < choices.scenarios().size()) {
            ask(new Question.OfScenario(choices.scenarios().get(index).name()));
            return;
        }
        List<URI> lost = index == picked.getItemCount() - 1 ? chooseLost() : List.of();
        if (lost.isEmpty()) {
            select();
        } else {
            ask(new Question.OfLoss(lost));
        }
    }

    /** Simulates something. */
    void ask(Question asked) {
        question = Optional.of(asked);
        list();
        reading.now();
    }

    private List<URI> chooseLost() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
                LabelProvider.createTextImageProvider(each -> ((Choices.Losable) each).label(),
                        each -> PlanImages.of(((Choices.Losable) each).type())));
        dialog.setTitle("Loss of Components");
        dialog.setMessage("What is lost, all at once? (Control selects several)");
        dialog.setMultipleSelection(true);
        dialog.setHelpAvailable(false);
        dialog.setElements(choices.losable().toArray());
        return dialog.open() == Window.OK
                ? Stream.of(dialog.getResult()).map(each -> ((Choices.Losable) each).address()).toList()
                : List.of();
    }

    private Optional<URI> disaster() {
        return question.filter(Question.OfScenario.class::isInstance).map(Question.OfScenario.class::cast)
                .flatMap(asked -> choices.scenarios().stream().filter(each -> each.name().equals(asked.name()))
                        .findFirst())
                .flatMap(Choices.Scenario::disaster);
    }

    private void lead() {
        plan().ifPresent(session -> effects.selected().flatMap(Answer.Effect::place)
                .ifPresent(place -> PlanPlaces.open(session, place)));
    }

    @Override
    protected void planChanged() {
        question = Optional.empty();
        choices = Choices.NONE;
        list();
        years.forget();
        show(Optional.empty(), plan().isEmpty() ? "No plan is open." : "");
        reading.now();
    }

    @Override
    protected void modelChanged() {
        years.changed();
        reading.soon();
    }

    private void show(Found found) {
        if (found.choices().isEmpty()) {
            summary.setText(
                    "The plan has errors of the language, which Problems lists: this is what was worked out last.");
            return;
        }
        choices = found.choices().get();
        list();
        if (question.isEmpty() && !choices.scenarios().isEmpty()) {
            ask(new Question.OfScenario(choices.scenarios().get(0).name()));
            return;
        }
        show(found.answer(), question.isEmpty() ? "The plan has no disaster yet: lose components."
                : "The plan has this no longer: pick something else.");
    }

    private void show(Optional<Answer> answer, String otherwise) {
        summary.setText(answer.map(each -> (each.summary() + " " + LastGood.note(each.state())).strip())
                .orElse(otherwise).replace("&", "&&"));
        summary.getParent().layout(true);
        effects.show(answer.map(Answer::effects).orElse(List.of()));
        schedule.show(answer.map(Answer::schedule).orElse(List.of()));
        sums.show(answer.map(Answer::sums).orElse(List.of()));
    }

    private void list() {
        List<String> labels = new ArrayList<>(choices.scenarios().stream().map(Choices.Scenario::label).toList());
        question.filter(Question.OfLoss.class::isInstance).map(Question.OfLoss.class::cast)
                .ifPresent(loss -> labels.add("Loss of " + String.join(", ", loss.lost().stream()
                        .map(URI::fragment).toList())));
        labels.add(LOSE);
        if (!labels.equals(listed)) {
            listed = List.copyOf(labels);
            picked.setItems(labels.toArray(String[]::new));
        }
        select();
    }

    private void select() {
        if (question.isPresent() && question.get() instanceof Question.OfScenario asked) {
            picked.select(choices.scenarios().stream().map(Choices.Scenario::name).toList().indexOf(asked.name()));
        } else if (question.isPresent()) {
            picked.select(listed.size() - 2);
        } else {
            picked.deselectAll();
        }
        inDiagram.setEnabled(disaster().isPresent() && ImpactDiagram.isThere(getSite()));
    }

    @Override
    public void dispose() {
        if (years != null) {
            years.cancel();
        }
        super.dispose();
    }

    @Override
    protected boolean isOpen() {
        return !Objects.requireNonNull(picked).isDisposed();
    }

    @Override
    public void setFocus() {
        picked.setFocus();
    }

    /** For tests: how many years are simulated from now on. */
    public void setYears(int number) {
        years.setYears(number);
    }
}
