package org.holdfast.dsl.ide.references;

import com.google.common.base.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.findReferences.ReferenceFinder;
import org.eclipse.xtext.findReferences.TargetURIs;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

/** Finds the references that stand in the text: those that are derived from them stand nowhere. */
@SuppressWarnings("restriction") // the services of the server are open to Xtext alone, by its manifest
@NonNullByDefault({})
public class WrittenReferences extends ReferenceFinder {

    @Override
    protected boolean doProcess(EReference reference, Predicate<URI> targets) {
        return !reference.isDerived();
    }

    /** Does without a monitor of the platform, which is not there on the command line. */
    @Override
    public void findAllReferences(TargetURIs targets, IResourceAccess access, IResourceDescriptions index,
            Acceptor found, IProgressMonitor monitor) {
        for (IResourceDescription file : index.getAllResourceDescriptions()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            findReferences(targets, file, access, found, monitor);
        }
    }

    @Override
    protected void findReferencesInDescription(TargetURIs targets, IResourceDescription file, IResourceAccess access,
            Acceptor found, IProgressMonitor monitor) {
        for (IReferenceDescription reference : file.getReferenceDescriptions()) {
            if (targets.contains(reference.getTargetEObjectUri()) && !reference.getEReference().isDerived()) {
                found.accept(reference);
            }
        }
    }
}
