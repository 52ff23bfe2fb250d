package org.holdfast.dsl.ide.symbols;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Elements are found once in all files, by their full name: a nested site has shorter forms of it as well. */
@NonNullByDefault({})
public class PlanSymbols extends DocumentSymbolService {

    /** Fragments are full names; see {@link org.holdfast.dsl.resource.BcpFragmentProvider}. */
    @Override
    protected boolean filter(IEObjectDescription description, String query) {
        return description.getName().toString().equals(description.getEObjectURI().fragment())
                && super.filter(description, query);
    }
}
