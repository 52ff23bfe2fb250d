package org.holdfast.dsl.ide.server;

import com.google.inject.Inject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.holdfast.dsl.edit.TextChange;
import org.holdfast.dsl.resource.BcpResource;

/**
 * A folder with a plan. A change in one file can change what the rules find in all others, so issues are looked for only
 * when all files are read and linked, and are published for each file that changed or whose issues did. Where a change
 * stays within an element, the rest is not read anew. What the rules find that take a while is published after a pause.
 */
@SuppressWarnings("restriction") // the build of the server is open to Xtext alone, by its manifest
@NonNullByDefault({})
class PlanFolder extends ProjectManager {
    private final Map<URI, List<Issue>> published = new HashMap<>();
    private boolean isIndexUpToDate;
    @Inject
    private IResourceServiceProvider.Registry languages;
    @Inject
    private AfterAPause pause;

    @Override
    public IncrementalBuilder.Result doBuild(List<URI> dirty, List<URI> deleted,
            List<IResourceDescription.Delta> changesElsewhere, CancelIndicator cancelled) {
        IncrementalBuilder.Result result = deleted.isEmpty() && changesElsewhere.isEmpty() && changeElements(dirty)
                ? new IncrementalBuilder.Result(getIndexState(), List.of())
                : buildAnew(dirty, deleted, changesElsewhere, cancelled);
        published.keySet().removeAll(dirty);
        published.keySet().removeAll(deleted);
        publish(CheckMode.NORMAL_AND_FAST, cancelled);
        pause.run(until -> publish(CheckMode.ALL, until));
        return result;
    }

    /** Whether the files differ from what was read only within elements that keep their names: then the index holds. */
    private boolean changeElements(List<URI> dirty) {
        return isIndexUpToDate && !dirty.isEmpty() && dirty.stream().allMatch(this::changeElement);
    }

    private boolean changeElement(URI uri) {
        if (getResourceSet() == null || !(getResourceSet().getResource(uri, false) instanceof BcpResource file)
                || file.getParseResult() == null) {
            return false;
        }
        try (InputStream in = getResourceSet().getURIConverter().createInputStream(uri)) {
            String text = in instanceof LazyStringInputStream open ? open.getString()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            TextChange change = TextChange.between(file.getParseResult().getRootNode().getText(), text);
            return change.isNone() || file.updateElement(change.offset(), change.length(), change.text());
        } catch (IOException e) {
            return false; // the builder says what is wrong
        }
    }

    /** Files that are not read anew are linked anew: what they refer to may have another name. */
    private IncrementalBuilder.Result buildAnew(List<URI> dirty, List<URI> deleted,
            List<IResourceDescription.Delta> changesElsewhere, CancelIndicator cancelled) {
        isIndexUpToDate = false; // until the build ends: one that is cancelled leaves files read that are not in the index
        IncrementalBuilder.Result result = super.doBuild(dirty, deleted, changesElsewhere, cancelled);
        for (IResourceDescription file : result.getIndexState().getResourceDescriptions()
                .getAllResourceDescriptions()) {
            if (!dirty.contains(file.getURI()) && getResource(file.getURI()) instanceof BcpResource other) {
                other.relink();
            }
        }
        isIndexUpToDate = true;
        return result;
    }

    /** Each folder is a plan of its own: names of the others are not found here. */
    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData own) {
        return alone(super.createNewResourceSet(own));
    }

    @Override
    protected XtextResourceSet createFreshResourceSet(ResourceDescriptionsData own) {
        return alone(super.createFreshResourceSet(own));
    }

    private XtextResourceSet alone(XtextResourceSet plan) {
        ChunkedResourceDescriptions index = ChunkedResourceDescriptions.findInEmfObject(plan);
        getIndexProvider().get().keySet().stream().filter(name -> !name.equals(getProjectDescription().getName()))
                .forEach(index::removeContainer);
        return plan;
    }

    /** The builder only reads and links. */
    @Override
    protected BuildRequest newBuildRequest(List<URI> changed, List<URI> deleted,
            List<IResourceDescription.Delta> changesElsewhere, CancelIndicator cancelled) {
        BuildRequest request = super.newBuildRequest(changed, deleted, changesElsewhere, cancelled);
        request.setIndexOnly(true);
        return request;
    }

    private void publish(CheckMode mode, CancelIndicator cancelled) {
        for (IResourceDescription file : getIndexState().getResourceDescriptions().getAllResourceDescriptions()) {
            publish(getResource(file.getURI()), mode, cancelled);
        }
    }

    private void publish(Resource file, CheckMode mode, CancelIndicator cancelled) {
        URI uri = file.getURI();
        List<Issue> issues = languages.getResourceServiceProvider(uri).getResourceValidator().validate(file, mode,
                cancelled);
        List<Issue> before = published.put(uri, issues);
        if (before == null || !SameIssues.are(before, issues)) {
            getIssueAcceptor().apply(uri, issues);
        }
    }
}
