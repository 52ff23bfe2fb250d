package org.holdfast.dsl.ide.completion;

import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.CollectionOperator;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Site;
import org.holdfast.model.Variable;
import org.holdfast.model.sort.Sort;
import org.holdfast.rules.expression.Basic;
import org.holdfast.rules.expression.Dimension;
import org.holdfast.rules.expression.Type;
import org.holdfast.rules.expression.Vocabulary;

/** What can be written in the expressions of a rule: what fits the type of the place. */
class ExpressionProposals {
    /** The rules of the grammar whose values are of the type, as far as expressions have literals of it. */
    private static final Map<Type, List<String>> LITERALS = Map.of(Dimension.DURATION, List.of("Duration"),
            Dimension.SIZE, List.of("Size"), Dimension.MONEY, List.of("Money"), Dimension.COST_RATE,
            List.of("YearlyCost", "HourlyCost"), Dimension.DATA_RATE, List.of("DataRate"), Dimension.SHARE,
            List.of("Share"), Basic.PERIOD, List.of("Period"), Basic.UNKNOWN,
            List.of("Duration", "Size", "Money", "Share"));

    @Inject
    private RulePlaces places;
    @Inject
    private BcpScopeProvider scopes;
    @Inject
    private IQualifiedNameConverter names;

    /** What can be asked of what stands before the dot. */
    List<ProposedValue> features(ContentAssistContext context) {
        return places.ofWord(context).map(place -> Stream.concat(sites(place, context).stream(),
                Vocabulary.features(place.source()).stream().map(word -> new ProposedValue(word.text(),
                        word.type().phrase(), word.says(), ContentAssistEntry.KIND_PROPERTY)))
                .toList()).orElse(List.of());
    }

    /** The sites in the one whose name stands before the dot: their full names go on here. */
    private List<ProposedValue> sites(RulePlace place, ContentAssistContext context) {
        return place.dottedName().map(names::toQualifiedName).stream()
                .flatMap(name -> StreamSupport.stream(
                        scopes.everything(context.getRootModel(), Literals.SITE).getElements(name).spliterator(),
                        false))
                .map(found -> EcoreUtil.resolve(found.getEObjectOrProxy(), context.getRootModel()))
                .flatMap(found -> found instanceof Site site ? site.getSites().stream() : Stream.empty())
                .filter(site -> site.getName() != null)
                .map(site -> new ProposedValue(site.getName(), Sort.of(site.eClass()).word(),
                        Objects.requireNonNullElse(site.getTitle(), ""), ContentAssistEntry.KIND_REFERENCE))
                .toList();
    }

    /** The names that an expression can begin with: what it is compared with decides. */
    List<ProposedValue> names(ContentAssistContext context) {
        return places.ofWord(context).map(place -> {
            List<ProposedValue> begun = new ArrayList<>();
            Vocabulary.choices(place.expected()).forEach(word -> begun.add(new ProposedValue(word.text(),
                    word.type().phrase(), word.says(), ContentAssistEntry.KIND_ENUM)));
            place.variables().forEach(variable -> begun.add(variable(variable, place)));
            begun.addAll(fixed(place));
            begun.addAll(elements(place.expected(), context));
            return begun;
        }).orElse(List.of());
    }

    /** The rules of the grammar by which a value at an offset could be written. */
    List<String> literals(ContentAssistContext context, int offset) {
        return places.ofWord(context, offset).map(place -> LITERALS.getOrDefault(place.expected(), List.of()))
                .orElse(List.of());
    }

    /** Whether a text makes sense at the place. */
    boolean isText(ContentAssistContext context) {
        return places.ofWord(context).filter(place -> place.expected() == Basic.TEXT).isPresent();
    }

    /** What can be asked of what stands before the place. */
    Set<CollectionOperator> operators(ContentAssistContext context) {
        return places.ofOperator(context).map(place -> Vocabulary.operators(place.source())).orElse(Set.of());
    }

    private static ProposedValue variable(Variable variable, RulePlace place) {
        return new ProposedValue(String.valueOf(variable.getName()), place.rule().type(variable).phrase(), "",
                ContentAssistEntry.KIND_VARIABLE);
    }

    private static List<ProposedValue> fixed(RulePlace place) {
        if (place.expected() == Basic.BOOLEAN && place.isCompared()) {
            return Stream.of("true", "false").map(word -> new ProposedValue(word, "truth value")).toList();
        }
        return place.expected() == Basic.DAY ? List.of(new ProposedValue("today", "the day of the check")) : List.of();
    }

    private List<ProposedValue> elements(Type type, ContentAssistContext context) {
        List<ProposedValue> elements = new ArrayList<>();
        if (type instanceof Type.Element element && Literals.NAMED_ELEMENT.isSuperTypeOf(element.of())) {
            for (IEObjectDescription each : scopes.everything(context.getRootModel(), element.of()).getAllElements()) {
                elements.add(new ProposedValue(each.getName().toString(), element.word(), "",
                        ContentAssistEntry.KIND_REFERENCE));
            }
        }
        return elements;
    }
}
