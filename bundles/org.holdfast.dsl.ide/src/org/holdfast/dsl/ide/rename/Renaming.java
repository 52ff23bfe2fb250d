package org.holdfast.dsl.ide.rename;

import com.google.inject.Inject;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.Draft;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.model.NamedElement;

/** New names for elements, wherever they are spoken of. */
public class Renaming {
    @Inject
    private NamedPlace places;
    @Inject
    private NewName names;
    @Inject
    private PlanEdits edits;

    /** The element whose name, declared or referred to, stands at an offset or right before it. */
    public Optional<NamedPlace.Found> at(XtextResource file, int offset) {
        return places.at(file, offset);
    }

    /** Why the element cannot have the name; empty if it can. */
    public Optional<String> problem(NamedElement element, String name) {
        return names.problem(element, name);
    }

    /**
     * The edits that rename the element where it is declared and wherever it is referred to, in all files of the plan.
     *
     * @throws org.holdfast.dsl.edit.UnwritableException
     *             if the language cannot say it
     */
    public List<TextEdit> edits(NamedElement element, String name) {
        return edits.of(new Draft().rename(element, name));
    }
}
