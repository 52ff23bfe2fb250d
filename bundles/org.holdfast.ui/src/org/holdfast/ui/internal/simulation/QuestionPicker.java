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
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.ui.plan.PlanImages;

/** Where the user picks what happens: a disaster, or the loss of components. */
final class QuestionPicker {

    private static final String LOSE = "Loss of components…";
    private static final String ANOTHER = "Another disaster…";
    // the platform measures each line of a list to show one, and nobody finds one in a longer list
    private static final int MOST = 50;

    private final IWorkbenchPartSite site;
    private final Consumer<Question> asker;
    private final Combo picked;
    private final Button inDiagram;
    private Choices choices = Choices.NONE;
    private Optional<Question> question = Optional.empty();
    private List<String> listed = List.of();
    private List<Choices.Scenario> offered = List.of();

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
        Optional<Question> next = index < 0 ? Optional.empty()
                : index < offered.size() ? Optional.of(new Question.OfScenario(offered.get(index).name()))
                        : chosen(listed.get(index));
        next.ifPresentOrElse(this::ask, this::select);
    }

    private Optional<Question> chosen(String line) {
        return switch (line) {
            case LOSE -> Optional.of(chooseLost()).filter(lost -> !lost.isEmpty()).map(Question.OfLoss::new);
            case ANOTHER -> chooseScenario();
            default -> Optional.empty();
        };
    }

    private Optional<Question> chooseScenario() {
        ElementListSelectionDialog dialog = dialog("Another Disaster", "What happens?", LabelProvider
                .createTextImageProvider(each -> ((Choices.Scenario) each).label(),
                        each -> PlanImages.of(Literals.DISASTER)));
        dialog.setElements(choices.scenarios().toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Choices.Scenario scenario
                ? Optional.of(new Question.OfScenario(scenario.name()))
                : Optional.empty();
    }

    private List<URI> chooseLost() {
        ElementListSelectionDialog dialog = dialog("Loss of Components",
                "What is lost, all at once? (Control selects several)",
                LabelProvider.createTextImageProvider(each -> ((Choices.Losable) each).label(),
                        each -> PlanImages.of(((Choices.Losable) each).type())));
        dialog.setMultipleSelection(true);
        dialog.setElements(choices.losable().toArray());
        return dialog.open() == Window.OK
                ? Stream.of(dialog.getResult()).map(each -> ((Choices.Losable) each).address()).toList()
                : List.of();
    }

    private ElementListSelectionDialog dialog(String title, String message, LabelProvider labels) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(site.getShell(), labels);
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setHelpAvailable(false);
        return dialog;
    }

    /** The address of what a diagram would be of: a disaster, one scenario of it, or a loss that is in no file. */
    private Optional<URI> subject() {
        return question.flatMap(asked -> switch (asked) {
            case Question.OfScenario of -> asked().flatMap(Choices.Scenario::disaster)
                    .map(disaster -> of.name().endsWith("]")
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
        boolean isLong = choices.scenarios().size() > MOST;
        offered = isLong ? asked().stream().toList() : choices.scenarios();
        List<String> labels = new ArrayList<>(offered.stream().map(Choices.Scenario::label).toList());
        if (isLong) {
            labels.add(ANOTHER);
        }
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

    /** The scenario that is asked about. */
    private Optional<Choices.Scenario> asked() {
        return question.flatMap(asked -> asked instanceof Question.OfScenario of
                ? choices.scenarios().stream().filter(each -> each.name().equals(of.name())).findFirst()
                : Optional.empty());
    }

    private void select() {
        if (question.isPresent() && question.get() instanceof Question.OfScenario) {
            picked.select(asked().map(offered::indexOf).orElse(-1));
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
