package org.holdfast.ui.internal.compare;

import java.util.List;
import java.util.Map;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.plan.PlanLoader;
import org.holdfast.ui.internal.text.PlanPartitions;
import org.holdfast.ui.plan.PlanServices;

/** Tells the elements of a version of a plan file, so that versions are compared by what they say, not by lines. */
public final class PlanStructure extends StructureCreator {

    private static final URI ANYWHERE = URI.createURI("compared:/plan.bcp");

    @Override
    public String getName() {
        return "Plan Elements";
    }

    @Override
    @NonNullByDefault({})
    protected IStructureComparator createStructureComparator(Object element, IDocument document,
            @Nullable ISharedDocumentAdapter shared, IProgressMonitor monitor) {
        List<XtextResource> files = PlanServices.get(PlanLoader.class).loadTexts(Map.of(ANYWHERE, document.get()))
                .files();
        return ComparedElement.file(document, files.get(0).getContents());
    }

    /** Layout and comments make no difference. */
    @Override
    @NonNullByDefault({})
    public @Nullable String getContents(Object node, boolean ignoreWhiteSpace) {
        return node instanceof ComparedElement element ? element.says() : null;
    }

    @Override
    protected IDocumentPartitioner getDocumentPartitioner() {
        return PlanPartitions.partitioner();
    }

    @Override
    protected String getDocumentPartitioning() {
        return PlanPartitions.PARTITIONING;
    }
}
