package org.holdfast.ui.internal.text.navigation;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.ide.rename.NamedPlace;
import org.holdfast.dsl.ide.rename.Renaming;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.ui.internal.text.EditedFile;
import org.holdfast.ui.plan.PlanServices;

/** A name that is referred to is a link to where it is declared. */
public final class PlanLinks extends AbstractHyperlinkDetector {

    private record Target(IRegion word, Place declared) {}

    @Override
    @NonNullByDefault({})
    public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Optional<EditedFile> edited = EditedFile.of(viewer.getDocument());
        Optional<Target> target = edited.flatMap(file -> file.readNow(text -> at(text, region.getOffset())));
        return target.isEmpty() || edited.isEmpty() ? null
                : new IHyperlink[] {
                        new PlanLink(edited.get().plan(), target.get().word(), target.get().declared()) };
    }

    private static Optional<Target> at(XtextResource file, int offset) {
        Optional<NamedPlace.Found> name = PlanServices.get(Renaming.class).at(file, offset);
        return name.flatMap(found -> Places.of(found.element(), Optional.empty())
                .filter(declared -> !declared.file().equals(file.getURI()) || declared.offset() != found.offset())
                .map(declared -> new Target(new Region(found.offset(), found.length()), declared)));
    }
}
