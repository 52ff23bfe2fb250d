package org.holdfast.dsl.ide.rename;

import com.google.inject.Inject;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Site;
import org.holdfast.model.sort.Sort;

/** Whether an element may have a name. */
class NewName {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String NO_NAME = "not";

    @Inject
    private BcpScopeProvider scopes;

    /** Why the element cannot have the name; empty if it can. */
    Optional<String> problem(NamedElement element, String name) {
        if (name.equals(NO_NAME)) {
            return Optional.of("'not' cannot be a name: it is a word of expressions");
        }
        if (!NAME.matcher(name).matches()) {
            return Optional.of("'" + name
                    + "' is not a name; expected letters, digits and underscores, beginning with a letter");
        }
        return taken(element, name);
    }

    /** Steps and nested sites have their names within something: there the language tells if two have the same. */
    private Optional<String> taken(NamedElement element, String name) {
        if (element instanceof RecoveryStep || element instanceof Site site && site.getParent() != null) {
            return Optional.empty();
        }
        for (IEObjectDescription other : scopes.everything(element).getElements(QualifiedName.create(name))) {
            if (!other.getEObjectURI().equals(EcoreUtil.getURI(element)) && isFullName(name, other)) {
                return Optional.of("there is " + Sort.of(other.getEClass()).withArticle() + " '" + name + "' already");
            }
        }
        return Optional.empty();
    }

    /** Fragments are full names; see {@link org.holdfast.dsl.resource.BcpFragmentProvider}. */
    private static boolean isFullName(String name, IEObjectDescription element) {
        return name.equals(element.getEObjectURI().fragment());
    }
}
