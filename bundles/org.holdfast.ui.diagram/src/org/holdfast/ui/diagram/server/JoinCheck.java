package org.holdfast.ui.diagram.server;

import com.google.inject.Inject;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.typehints.EdgeCreationChecker;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Asks the host which nodes an edge may join. */
// the library does not say what may be null
@NonNullByDefault({})
final class JoinCheck implements EdgeCreationChecker {
    @Inject
    private DiagramHost host;

    @Override
    public boolean isValidSource(String edgeType, GModelElement source) {
        return host.mayBegin(name(edgeType), Ids.ofLabelled(source.getId()));
    }

    @Override
    public boolean isValidTarget(String edgeType, GModelElement source, GModelElement target) {
        return host.mayJoin(name(edgeType), Ids.ofLabelled(source.getId()), Ids.ofLabelled(target.getId()));
    }

    private static String name(String edgeType) {
        return edgeType.substring(edgeType.indexOf(':') + 1);
    }
}
