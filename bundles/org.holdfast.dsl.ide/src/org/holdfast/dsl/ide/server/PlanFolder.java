package org.holdfast.dsl.ide.server;

import com.google.inject.Inject;

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
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/**
 * A folder with a plan. A change in one file can change what the rules find in all others, so issues are looked for only
 * when all files are read and linked, and are published for each file that changed or whose issues did.
 */
@SuppressWarnings("restriction") // the build of the server is open to Xtext alone, by its manifest
@NonNullByDefault({})
class PlanFolder extends ProjectManager {
    private final Map<URI, String> published = new HashMap<>();
    @Inject
    private IResourceServiceProvider.Registry languages;

    @Override
    public IncrementalBuilder.Result doBuild(List<URI> dirty, List<URI> deleted,
            List<IResourceDescription.Delta> changesElsewhere, CancelIndicator cancelled) {
        IncrementalBuilder.Result result = super.doBuild(dirty, deleted, changesElsewhere, cancelled);
        published.keySet().removeAll(dirty);
        published.keySet().removeAll(deleted);
        for (IResourceDescription file : result.getIndexState().getResourceDescriptions()
                .getAllResourceDescriptions()) {
            publish(getResource(file.getURI()), cancelled);
        }
        return result;
    }

    /** The builder only reads and links. */
    @Override
    protected BuildRequest newBuildRequest(List<URI> changed, List<URI> deleted,
            List<IResourceDescription.Delta> changesElsewhere, CancelIndicator cancelled) {
        BuildRequest request = super.newBuildRequest(changed, deleted, changesElsewhere, cancelled);
        request.setIndexOnly(true);
        return request;
    }

    private void publish(Resource file, CancelIndicator cancelled) {
        URI uri = file.getURI();
        List<Issue> issues = languages.getResourceServiceProvider(uri).getResourceValidator().validate(file,
                CheckMode.NORMAL_AND_FAST, cancelled);
        String text = issues.toString();
        if (!text.equals(published.put(uri, text))) {
            getIssueAcceptor().apply(uri, issues);
        }
    }
}
