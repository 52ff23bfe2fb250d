package org.holdfast.ui.internal.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanReading;
import org.holdfast.ui.internal.view.PlanView;

/** What a disaster does, or the loss of components: what is down, when it is back, what is lost, what it costs. */
public final class SimulationView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.simulation";

    private final PlanReading<Found> reading = new PlanReading<>(this,
            model -> new Found(Choices.of(model), question().flatMap(asked -> Simulating.answer(model, asked)),
                    LastGood.error(model)),
            this::show);
    private volatile Optional<Question> question = Optional.empty();
    private Choices choices = Choices.NONE;
    private QuestionPicker picker;
    private Label summary;
    private EffectTable effects;
    private PictureArea schedule;
    private SumTable sums;
    private YearsArea years;

    private record Found(Optional<Choices> choices, Optional<Answer> answer, Optional<Problem> error) {}

    @Override
    protected void createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        picker = new QuestionPicker(area, getSite(), this::ask);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(200, SWT.DEFAULT).applyTo(summary);
        CTabFolder tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        effects = new EffectTable(tabs);
        effects.viewer().addDoubleClickListener(event -> lead());
        schedule = new PictureArea(tabs);
        sums = new SumTable(tabs);
        years = new YearsArea(tabs, this::plan, this::later);
        tab(tabs, "What becomes of it", effects.control());
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

    private Optional<Question> question() {
        return question;
    }

    private void ask(Question asked) {
        question = Optional.of(asked);
        picker.show(choices, question);
        reading.now();
    }

    private void lead() {
        plan().ifPresent(session -> effects.selected().flatMap(Answer.Effect::place)
                .ifPresent(place -> PlanPlaces.open(session, place)));
    }

    @Override
    protected void planChanged() {
        question = Optional.empty();
        choices = Choices.NONE;
        picker.show(choices, question);
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
            summary.setText(LastGood.mendFirst(found.error(), question.isPresent()));
            summary.getParent().layout(true);
            return;
        }
        choices = found.choices().get();
        picker.show(choices, question);
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

    @Override
    public void dispose() {
        if (years != null) {
            years.cancel();
        }
        super.dispose();
    }

    @Override
    protected boolean isOpen() {
        return Objects.requireNonNull(picker).isOpen();
    }

    @Override
    public void setFocus() {
        picker.setFocus();
    }
}
