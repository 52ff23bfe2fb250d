package org.holdfast.cli.diagram;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.cli.Surroundings;
import org.holdfast.cli.console.Printable;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.layout.kept.PositionsFile;
import org.holdfast.diagram.layout.kept.PositionsFileException;

/** Where people have put things, from the file beside the plan. */
final class KeptPositions {

    private KeptPositions() {}

    /** The places of a diagram; none if there is no file, or a broken one, of which is told. */
    static Positions of(DiagramDescription description, EObject root, Surroundings surroundings) {
        Resource file = root.eResource();
        if (file == null || file.getURI() == null || !file.getURI().isFile()) {
            return Positions.NONE;
        }
        try {
            Path beside = PositionsFile.beside(Path.of(file.getURI().toFileString()));
            return PositionsFile.read(beside)
                    .of(PositionsFile.key(description.name(), EcoreUtil.getURI(root).fragment()));
        } catch (PositionsFileException e) {
            surroundings.err().println("holdfast: " + Printable.of(String.valueOf(e.getMessage()))
                    + "; the diagram is laid out anew");
            return Positions.NONE;
        }
    }
}
