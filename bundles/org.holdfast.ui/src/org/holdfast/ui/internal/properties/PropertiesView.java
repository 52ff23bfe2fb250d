package org.holdfast.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.holdfast.ui.internal.text.navigation.PlanPlaces;
import org.holdfast.ui.internal.view.LastGood;
import org.holdfast.ui.internal.view.PlanView;
import org.holdfast.ui.plan.EditOutcome;
import org.holdfast.ui.plan.PlanEdit;
import org.holdfast.ui.plan.PlanState;

/** What the plan says of the element that is selected, to be changed: each change is the smallest edit of the text. */
public final class PropertiesView extends PlanView {

    /** The view's id. */
    public static final String ID = "org.holdfast.ui.properties";

    private static final String NOTHING = "Nothing of a plan is selected: put the cursor on an element, or select one.";

    private ScrolledComposite scroll;
    private Composite page;
    private Label message;
    private FormArea area;
    private Optional<ElementForm> form = Optional.empty();
    private Optional<PlanState> state = Optional.empty();
    private Optional<Selected> subject = Optional.empty();
    private long asked;
    private final ISelectionListener follow = this::selected;
    private final FormWishes wishes = new Wishes();

    @Override
    protected void createContents(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 6).applyTo(page);
        message = new Label(page, SWT.WRAP);
        message.setText(NOTHING);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
        Composite body = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        area = new FormArea(body, wishes, this::showText);
        scroll.setContent(page);
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        getSite().getPage().addPostSelectionListener(follow);
        UndoInText.install(getViewSite().getActionBars(), this::shownFile);
    }

    private Optional<IFile> shownFile() {
        return plan().flatMap(session -> form.flatMap(shown -> session.file(shown.address())));
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
        area.clear();
        asked++;
        IEditorPart editor = getSite().getPage().getActiveEditor();
        ISelection selection = editor == null || editor.getSite().getSelectionProvider() == null ? null
                : editor.getSite().getSelectionProvider().getSelection();
        if (selection != null) {
            selected(editor, selection);
        }
        tell();
    }

    @Override
    protected void modelChanged() {
        subject.ifPresent(this::read);
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this && isOpen()) {
            Selected.of(part, selection).ifPresent(this::read);
        }
    }

    private record Reading(Optional<ElementForm> form, PlanState state) {}

    private void read(Selected selected) {
        long mine = ++asked;
        subject = Optional.of(selected);
        plan().ifPresent(session -> session
                .read(model -> new Reading(selected.in(model).map(element -> FormReading.of(model, element)),
                        model.state()))
                .thenAccept(reading -> later(() -> {
                    if (mine == asked) {
                        show(reading);
                    }
                })));
    }

    private void show(Reading reading) {
        Optional<ElementForm> next = reading.form();
        state = Optional.of(reading.state());
        if (next.isEmpty()) {
            // between elements, or gone for a moment: what is shown stays
            return;
        }
        // the cursor may move, and the place with the text
        subject = Optional.of(new Selected.AtAddress(next.get().address()));
        boolean isLike = form.filter(shown -> shown.isLike(next.get())).isPresent();
        boolean isSame = isLike && (form.filter(shown -> shown.address().equals(next.get().address())).isPresent());
        form = next;
        page.setRedraw(false);
        try {
            if (isSame) {
                area.update(next.get());
            } else if (isLike) {
                area.reuse(next.get());
            } else {
                area.create(next.get());
            }
            area.enable(reading.state().isCurrent());
            tell();
            fit();
        } finally {
            page.setRedraw(true);
        }
    }

    private void tell() {
        Optional<String> broken = state.map(LastGood::note).filter(note -> !note.isEmpty());
        String text = form.isEmpty() ? NOTHING : broken.or(area::problem).orElse("");
        if (!message.getText().equals(text)) {
            message.setText(text);
            ((GridData) message.getLayoutData()).exclude = text.isEmpty();
            message.setVisible(!text.isEmpty());
            fit();
        }
    }

    private void fit() {
        int width = Math.max(200, scroll.getClientArea().width);
        area.fit(width);
        page.layout(true, true);
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
    }

    private void showText() {
        plan().ifPresent(session -> form.flatMap(ElementForm::place)
                .ifPresent(place -> PlanPlaces.open(session, place)));
    }

    @Override
    protected boolean isOpen() {
        return scroll != null && !scroll.isDisposed();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    /** What the fields ask for. */
    private final class Wishes implements FormWishes {

        @Override
        public void change(FieldControl by, Function<URI, PlanEdit> edit, UnaryOperator<URI> after) {
            form.map(ElementForm::address).ifPresent(address -> plan()
                    .ifPresent(session -> session.edit("Set " + by.field().label(), edit.apply(address))
                            .thenAccept(outcome -> later(() -> done(by, outcome, after.apply(address))))));
        }

        private void done(FieldControl by, EditOutcome outcome, URI after) {
            if (outcome instanceof EditOutcome.Refused refused) {
                by.refused(refused.reason());
            } else {
                read(new Selected.AtAddress(after));
            }
        }

        @Override
        public void tell() {
            PropertiesView.this.tell();
        }

        @Override
        public void lead(URI address) {
            read(new Selected.AtAddress(address));
        }

        @Override
        public List<Link> choose(FormField field, List<Link> candidates, boolean several) {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
                    LabelProvider.createTextImageProvider(each -> ((Link) each).label(), each -> (Image) null));
            dialog.setTitle(field.label());
            dialog.setMessage(field.help());
            dialog.setEmptyListMessage("There is none in the plan.");
            dialog.setMultipleSelection(several);
            dialog.setHelpAvailable(false);
            dialog.setElements(candidates.toArray());
            return dialog.open() == Window.OK ? Stream.of(dialog.getResult()).map(Link.class::cast).toList()
                    : List.of();
        }
    }
}
