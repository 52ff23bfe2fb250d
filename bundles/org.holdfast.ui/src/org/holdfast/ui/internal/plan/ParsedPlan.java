package org.holdfast.ui.internal.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.holdfast.dsl.edit.TextChange;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.dsl.syntax.SyntaxCodes;
import org.holdfast.ui.plan.PlanServices;

/** The files of a plan, read into one resource set that follows their texts by the smallest changes. For one thread. */
final class ParsedPlan {

    private static final Map<String, String> UTF_8 = Map.of(XtextResource.OPTION_ENCODING,
            StandardCharsets.UTF_8.name());

    private final XtextResourceSet resources = PlanServices.get(XtextResourceSet.class);

    /** Brings the model to the texts, with all references resolved that lead somewhere. */
    void follow(Map<URI, String> texts) {
        boolean filesChanged = resources.getResources().removeIf(file -> !texts.containsKey(file.getURI()));
        for (Map.Entry<URI, String> text : texts.entrySet()) {
            if (resources.getResource(text.getKey(), false) instanceof XtextResource file) {
                change(file, text.getValue());
            } else {
                load(text.getKey(), text.getValue());
                filesChanged = true;
            }
        }
        if (filesChanged) {
            ECollections.sort(resources.getResources(), Comparator.comparing(file -> file.getURI().toString()));
            files().forEach(file -> file.relink());
        }
        files().forEach(file -> ((LazyLinkingResource) file).resolveLazyCrossReferences(CancelIndicator.NullImpl));
    }

    /** The files, by name. */
    List<XtextResource> files() {
        List<XtextResource> files = new ArrayList<>();
        for (Resource file : resources.getResources()) {
            files.add((XtextResource) file);
        }
        return files;
    }

    /** The first place where a text cannot be read; none if all can. */
    List<Problem> syntaxProblems() {
        return files().stream().filter(file -> file.getParseResult().hasSyntaxErrors()).limit(1)
                .map(ParsedPlan::firstProblem).toList();
    }

    private static Problem firstProblem(XtextResource file) {
        INode error = file.getParseResult().getSyntaxErrors().iterator().next();
        LineAndColumn place = NodeModelUtils.getLineAndColumn(error, error.getOffset());
        return new Problem(file.getURI(), place.getLine(), place.getColumn(), error.getOffset(), error.getLength(),
                Problem.Severity.ERROR, SyntaxCodes.UNEXPECTED, error.getSyntaxErrorMessage().getMessage());
    }

    private static void change(XtextResource file, String text) {
        TextChange change = TextChange.between(file.getParseResult().getRootNode().getText(), text);
        if (!change.isNone()) {
            file.update(change.offset(), change.length(), change.text());
        }
    }

    private void load(URI uri, String text) {
        try {
            resources.createResource(uri).load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen: the bytes are in memory
        }
    }
}
