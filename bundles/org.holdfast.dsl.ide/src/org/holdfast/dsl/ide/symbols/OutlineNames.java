package org.holdfast.dsl.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.holdfast.model.Element;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Restoration;
import org.holdfast.model.Variable;
import org.holdfast.model.name.Labels;

/** Elements stand in the outline under their names, those without under what they are about; parts do not. */
@NonNullByDefault({})
public class OutlineNames extends DocumentSymbolNameProvider {

    @Override
    public @Nullable String getName(EObject element) {
        return switch (element) {
            case null -> null;
            case Variable variable -> null;
            case NamedElement named when named.getName() != null -> named.getName();
            case Element other -> Labels.of(other);
            case Restoration restoration -> Labels.of(restoration);
            default -> null;
        };
    }
}
