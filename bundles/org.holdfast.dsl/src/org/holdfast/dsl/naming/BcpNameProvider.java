package org.holdfast.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.holdfast.model.name.QualifiedNames;

/** The full names of the model, as Xtext wants them. */
public class BcpNameProvider extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public @Nullable QualifiedName getFullyQualifiedName(@Nullable EObject element) {
        return QualifiedNames.of(element).map(name -> QualifiedName.create(name.split("\\."))).orElse(null);
    }
}
