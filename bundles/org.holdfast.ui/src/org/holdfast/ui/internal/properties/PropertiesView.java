package org.holdfast.ui.internal.properties;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanView;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.plan.PlanState;

/** What the plan says of the element that is selected, to be changed: each change is the smallest edit of the text. */
public final class PropertiesView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.properties";

    private FormPage page;
    private Optional<ElementForm> form = Optional.empty();
    private Optional<Selected> subject = Optional.empty();
    private Optional<Selected> followed = Optional.empty();
    private long asked;
    private final ISelectionListener follow = this::selected;

    @Override
    protected void createContents(Composite parent) {
        page = new FormPage(parent, new FormChanges(this), this::showText);
        getSite().getPage().addPostSelectionListener(follow);
    }

    /** What was done to the text of the element that is shown. */
    @Override
    protected boolean isUndoable(IFile file) {
        return plan().flatMap(session -> form.flatMap(shown -> session.file(shown.address()))).filter(file::equals)
                .isPresent();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follow);
        super.dispose();
    }

    @Override
    protected void planChanged() {
        form = Optional.empty();
        subject = Optional.empty();
        followed = Optional.empty();
        page.clear();
        asked++;
        IEditorPart editor = getSite().getPage().getActiveEditor();
        ISelection selection = editor == null || editor.getSite().getSelectionProvider() == null ? null
                : editor.getSite().getSelectionProvider().getSelection();
        if (selection != null) {
            selected(editor, selection);
        }
    }

    @Override
    protected void modelChanged() {
        subject.ifPresent(this::read);
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this && isOpen()) {
            // editors tell of a place twice: the form may have been led elsewhere in between
            Selected.of(part, selection).filter(next -> !Optional.of(next).equals(followed)).ifPresent(next -> {
                followed = Optional.empty();
                read(next);
            });
        }
    }

    /** An element that was shown has changed, and may have another address now; unless another one was selected since. */
    void changed(URI before, URI after) {
        if (subject.filter(new Selected.AtAddress(before)::equals).isPresent()) {
            read(new Selected.AtAddress(after));
        }
    }

    private record Reading(Optional<ElementForm> form, PlanState state) {}

    /** Shows an element as soon as it is read. */
    void read(Selected selected) {
        long mine = ++asked;
        subject = Optional.of(selected);
        plan().ifPresent(session -> session
                .read(model -> new Reading(selected.in(model).map(element -> FormReading.of(model, element)),
                        model.state()))
                .thenAccept(reading -> later(() -> {
                    if (mine == asked) {
                        show(selected, reading);
                    }
                })));
    }

    private void show(Selected selected, Reading reading) {
        // between elements, or gone for a moment: what is shown stays
        reading.form().ifPresent(next -> {
            if (selected instanceof Selected.AtOffset) {
                followed = Optional.of(selected);
            }
            // the cursor may move, and the place with the text
            subject = Optional.of(new Selected.AtAddress(next.address()));
            form = reading.form();
            page.show(next, LastGood.note(reading.state()));
        });
    }

    private void showText() {
        plan().ifPresent(session -> form.flatMap(ElementForm::place)
                .ifPresent(place -> PlanPlaces.open(session, place)));
    }

    Optional<PlanSession> shownPlan() {
        return plan();
    }

    Optional<URI> shownElement() {
        return form.map(ElementForm::address);
    }

    /** Does something in the window, unless the view is closed by then. */
    void whenOpen(Runnable action) {
        later(action);
    }

    /** Says anew what is wrong with what is entered. */
    void tell() {
        if (page != null) {
            page.tell();
        }
    }

    @Override
    protected boolean isOpen() {
        return page != null && page.isOpen();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
