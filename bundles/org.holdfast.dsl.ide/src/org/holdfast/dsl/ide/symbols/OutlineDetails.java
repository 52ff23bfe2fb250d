package org.holdfast.dsl.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.holdfast.model.NamedElement;
import org.holdfast.model.sort.Sort;

/** Beside its name the outline tells the sort of an element and its title. */
@NonNullByDefault({})
public class OutlineDetails extends DocumentSymbolDetailsProvider {

    @Override
    public String getDetails(EObject element) {
        String sort = Sort.of(element.eClass()).word();
        return element instanceof NamedElement named && named.getTitle() != null ? sort + " – " + named.getTitle()
                : sort;
    }
}
