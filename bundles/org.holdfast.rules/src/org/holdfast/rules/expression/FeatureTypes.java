package org.holdfast.rules.expression;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Expression;
import org.holdfast.model.FeatureAccess;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NameReference;

/** What follows a dot: a feature of an element or of each element of a collection, a part of a value, or more of a name. */
final class FeatureTypes {
    private final TypeChecker checker;
    private final NameTypes names;

    FeatureTypes(TypeChecker checker, NameTypes names) {
        this.checker = checker;
        this.names = names;
    }

    Type of(FeatureAccess access) {
        return dotted(access).flatMap(names::element)
                .map(element -> checker.mean(access, new Meaning.Constant(new Value.Element(element)),
                        new Type.Element(element.eClass())))
                .orElseGet(() -> feature(access));
    }

    private Type feature(FeatureAccess access) {
        Type source = checker.of(access.getSource());
        String word = access.getFeature();
        if (word == null || source.single() == Basic.UNKNOWN) {
            return Basic.UNKNOWN;
        }
        Optional<Type> found = source.single() instanceof Type.Element element ? Features.type(element.of(), word)
                : Part.of(source.single(), word).map(Part::type);
        return found.map(type -> source instanceof Type.Many ? type.many() : type)
                .orElseGet(() -> checker.report(access, Literals.FEATURE_ACCESS__FEATURE, unknown(source, access)));
    }

    private static String unknown(Type source, FeatureAccess access) {
        Type of = source.single();
        Collection<String> words = of instanceof Type.Element element ? Features.words(element.of()) : Part.words(of);
        if (words.isEmpty()) {
            return of.phrase() + " has no features (" + ExpressionText.brief(access.getSource()) + ")";
        }
        return of.phrase() + " has no feature '" + access.getFeature() + "'"
                + NameTypes.meant(access.getFeature(), words.stream(), "; it has: ", " It has: ")
                + String.join(", ", words);
    }

    /** The whole as a dotted name, if it looks like one. */
    private static Optional<String> dotted(FeatureAccess access) {
        StringBuilder name = new StringBuilder();
        @Nullable
        Expression part = access;
        while (part instanceof FeatureAccess outer) {
            name.insert(0, "." + outer.getFeature());
            part = outer.getSource();
        }
        return part instanceof NameReference first ? Optional.of(name.insert(0, first.getName()).toString())
                : Optional.empty();
    }
}
