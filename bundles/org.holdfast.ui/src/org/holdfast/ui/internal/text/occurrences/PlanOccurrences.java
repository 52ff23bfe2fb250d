package org.holdfast.ui.internal.text.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.ide.references.Mentions;
import org.holdfast.dsl.ide.rename.NamedPlace;
import org.holdfast.dsl.ide.rename.Renaming;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.NamedElement;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.EditedFile;
import org.holdfast.ui.internal.text.Words;
import org.holdfast.ui.plan.PlanServices;

/** Marks where else the file speaks of the element at the cursor. */
public final class PlanOccurrences implements IReconciler, ISelectionChangedListener {

    /** The type of the annotations. */
    public static final String TYPE = "org.eclipse.ui.genericeditor.text";
    private static final String TOGGLE = "org.eclipse.ui.genericeditor.togglehighlight";
    private static final String STATE = "org.eclipse.ui.commands.toggleState";

    private @Nullable ISourceViewer viewer;
    private List<Annotation> marked = new ArrayList<>();
    private int asked;

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer text) {
        if (text instanceof ISourceViewer source && text.getSelectionProvider() instanceof IPostSelectionProvider all) {
            viewer = source;
            all.addPostSelectionChangedListener(this);
        }
    }

    @Override
    public void uninstall() {
        ISourceViewer source = viewer;
        if (source != null && source.getSelectionProvider() instanceof IPostSelectionProvider all) {
            all.removePostSelectionChangedListener(this);
        }
        viewer = null;
    }

    @Override
    @NonNullByDefault({})
    public void selectionChanged(SelectionChangedEvent event) {
        ISourceViewer source = viewer;
        if (source == null || !(event.getSelection() instanceof ITextSelection selection)) {
            return;
        }
        asked++;
        int now = asked;
        IDocument document = source.getDocument();
        Optional<IRegion> word = isWanted() ? Words.at(document, selection.getOffset()) : Optional.empty();
        if (word.isEmpty()) {
            mark(source, List.of());
            return;
        }
        EditedFile.of(document)
                .ifPresent(edited -> edited.read(file -> Optional.of(places(file, selection.getOffset())))
                        .thenAcceptAsync(found -> {
                            if (now == asked && viewer == source && !source.getTextWidget().isDisposed()) {
                                mark(source, found.orElse(List.of()));
                            }
                        }, Workers.ui()));
    }

    /** Where the file speaks of the element whose name is at an offset. */
    static List<Position> places(XtextResource file, int offset) {
        List<Position> places = new ArrayList<>();
        Optional<NamedElement> element = PlanServices.get(Renaming.class).at(file, offset)
                .map(NamedPlace.Found::element);
        element.ifPresent(named -> {
            Mentions.of(named, List.of(file)).forEach(mention -> places.add(position(mention.place())));
            if (named.eResource() == file) {
                Places.of(named, Optional.empty()).ifPresent(place -> places.add(position(place)));
            }
        });
        return places;
    }

    private static Position position(Place place) {
        return new Position(place.offset(), place.length());
    }

    private void mark(ISourceViewer source, List<Position> places) {
        IAnnotationModel model = source.getAnnotationModel();
        if (!(model instanceof IAnnotationModelExtension batch) || marked.isEmpty() && places.isEmpty()) {
            return;
        }
        Map<Annotation, Position> now = new HashMap<>();
        places.forEach(place -> now.put(new Annotation(TYPE, false, "another mention"), place));
        batch.replaceAnnotations(marked.toArray(Annotation[]::new), now);
        marked = new ArrayList<>(now.keySet());
    }

    // the button of the tool bar
    private static boolean isWanted() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        var state = commands.getCommand(TOGGLE).getState(STATE);
        return state == null || Boolean.TRUE.equals(state.getValue());
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
