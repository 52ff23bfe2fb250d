package org.holdfast.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.holdfast.ui.plan.PlanImages;

/** Where the user picks what happens: a disaster, or the loss of components. */
final class QuestionPicker {

    private static final String LOSE = "Loss of components…";

    private final IWorkbenchPartSite site;
    private final Consumer<Question> asker;
    private final Combo picked;
    private final Button inDiagram;
    private Choices choices = Choices.NONE;
    private Optional<Question> question = Optional.empty();
    private List<String> listed = List.of();

    /**
     * @param asker
     *            told what the user picks
     */
    QuestionPicker(Composite area, IWorkbenchPartSite site, Consumer<Question> asker) {
        this.site = site;
        this.asker = asker;
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
        inDiagram.setToolTipText("Opens the diagram of what becomes of it, which then shows whatever is picked here");
        inDiagram.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> subject()
                .ifPresent(address -> ImpactDiagram.open(site, address))));
    }

    private void ask(Question asked) {
        asker.accept(asked);
        subject().ifPresent(address -> ImpactDiagram.update(site, address));
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

    private List<URI> chooseLost() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(site.getShell(),
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

    /** The address of what a diagram would be of: a disaster, one scenario of it, or a loss that is in no file. */
    private Optional<URI> subject() {
        return question.flatMap(asked -> switch (asked) {
            case Question.OfScenario of -> choices.scenarios().stream().filter(each -> each.name().equals(of.name()))
                    .findFirst().flatMap(Choices.Scenario::disaster).map(disaster -> of.name().endsWith("]")
                            ? disaster.trimFragment().appendFragment("scenario:" + of.name())
                            : disaster);
            case Question.OfLoss loss -> Optional.of(loss.lost().get(0).trimFragment()
                    .appendFragment("loss:" + String.join(",", loss.lost().stream().map(URI::fragment).toList())));
        });
    }

    /** Shows what can be picked, and what is. */
    void show(Choices now, Optional<Question> asked) {
        choices = now;
        question = asked;
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
        inDiagram.setEnabled(subject().isPresent() && ImpactDiagram.isThere(site));
    }

    boolean isOpen() {
        return !picked.isDisposed();
    }

    void setFocus() {
        picked.setFocus();
    }
}
