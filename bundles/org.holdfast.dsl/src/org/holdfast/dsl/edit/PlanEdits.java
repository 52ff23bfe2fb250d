package org.holdfast.dsl.edit;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.model.Document;

/** The smallest edits of the text that carry out changes of the model. */
public class PlanEdits {
    @Inject
    private Language language;

    /**
     * The edits that carry out a draft: file by file, in the order of the text, without overlap. If names change, all
     * files of the plan are searched for references.
     *
     * @throws UnwritableException
     *             if the language cannot say what is wanted
     */
    public List<TextEdit> of(Draft draft) {
        boolean everything = draft.changesNames();
        List<TextEdit> edits = new ArrayList<>();
        for (XtextResource file : files(draft, everything)) {
            edits.addAll(edits(draft, file, everything));
        }
        return edits;
    }

    /**
     * The edits that bring the text of a file to its model, which was changed without the text.
     *
     * @throws UnwritableException
     *             if the language cannot say what the model says
     */
    public List<TextEdit> ofChanged(XtextResource file) {
        return edits(new Draft(), file, true);
    }

    /**
     * The text of a model that has none yet, in the canonical layout.
     *
     * @throws UnwritableException
     *             if the language cannot say what the model says
     */
    public String text(XtextResource file) {
        Draft draft = new Draft();
        Texts texts = new Texts(language, draft, new Names(draft, file), element -> Optional.empty());
        return file.getContents().isEmpty() ? "" : texts.of(file.getContents().get(0));
    }

    private List<TextEdit> edits(Draft draft, XtextResource file, boolean everything) {
        if (file.getContents().isEmpty() || !(file.getContents().get(0) instanceof Document top)) {
            return List.of();
        }
        return new Rewriting(language, draft, file, everything).edits(top);
    }

    private static Set<XtextResource> files(Draft draft, boolean everything) {
        Set<XtextResource> files = new LinkedHashSet<>();
        for (EObject element : draft.changed()) {
            if (element.eResource() instanceof XtextResource file) {
                files.add(file);
            }
        }
        if (everything) {
            List.copyOf(files).forEach(file -> addAll(file, files));
        }
        return files;
    }

    private static void addAll(XtextResource file, Set<XtextResource> files) {
        List<Resource> all = file.getResourceSet() == null ? List.of(file) : file.getResourceSet().getResources();
        for (Resource other : List.copyOf(all)) {
            if (other instanceof XtextResource text) {
                EcoreUtil.resolveAll(text);
                files.add(text);
            }
        }
    }
}
