package org.holdfast.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;

/** Links a file as a whole, as Xtext does, or only one of its elements. */
@NonNullByDefault({})
public class BcpLinker extends LazyLinker {

    /** Makes the references of an element and its contents anew, to be resolved when asked; all others stay. */
    public void linkOnly(EObject element, IDiagnosticConsumer problems) {
        doLinkModel(element, problems);
    }
}
