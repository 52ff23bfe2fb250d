package org.holdfast.dsl.ide.colour;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.NameReference;
import org.holdfast.model.Variable;

/**
 * Names have the colour of their sort, where they are declared and where they are used; words of the language have that
 * of keywords only where they are none of a name. The token types are those of the Language Server Protocol.
 */
@NonNullByDefault({})
public class MeaningColours extends DefaultSemanticHighlightingCalculator {
    private static final String NONE = "";

    @Override
    protected void doProvideHighlightingFor(XtextResource file, IHighlightedPositionAcceptor colours,
            CancelIndicator cancelled) {
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (cancelled.isCanceled()) {
                return;
            }
            String type = leaf.isHidden() || leaf.getGrammarElement() == null ? NONE : typeOf(leaf);
            if (!type.isEmpty()) {
                colours.addPosition(leaf.getOffset(), leaf.getLength(), type);
            }
        }
    }

    /** The nearest part of the grammar around the word that says what it is. */
    private static String typeOf(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            String type = meaning(node);
            if (!type.isEmpty()) {
                return type;
            }
            if (node.hasDirectSemanticElement()) {
                break;
            }
        }
        return Character.isLetter(leaf.getText().charAt(0)) ? SemanticTokenTypes.Keyword : NONE;
    }

    private static String meaning(INode node) {
        EObject grammar = node.getGrammarElement();
        String byRule = ofRule(GrammarUtil.containingRule(grammar));
        if (!byRule.isEmpty()) {
            return byRule;
        }
        if (grammar instanceof CrossReference reference) {
            return ofReference(node, reference);
        }
        return grammar instanceof RuleCall call ? ofCall(node, call) : NONE;
    }

    private static String ofRule(AbstractRule rule) {
        if (rule instanceof EnumRule) {
            return rule.getName().endsWith("Operator") ? SemanticTokenTypes.Operator : SemanticTokenTypes.EnumMember;
        }
        return switch (rule == null ? NONE : rule.getName()) {
            case "Unit" -> SemanticTokenTypes.TypeParameter;
            case "Number", "Decimal", "LevelNumber" -> SemanticTokenTypes.Number;
            default -> NONE;
        };
    }

    private static String ofReference(INode node, CrossReference reference) {
        EObject from = node.getSemanticElement();
        return SortColours.of(BcpScopeProvider.expectedType(from, GrammarUtil.getReference(reference, from.eClass())));
    }

    private static String ofCall(INode node, RuleCall call) {
        return switch (call.getRule().getName()) {
            case "Unit" -> SemanticTokenTypes.TypeParameter;
            case "INT" -> SemanticTokenTypes.Number;
            case "STRING" -> SemanticTokenTypes.String;
            default -> GrammarUtil.containingAssignment(call) instanceof Assignment assignment
                    ? ofAssignment(node, assignment)
                    : NONE;
        };
    }

    private static String ofAssignment(INode node, Assignment assignment) {
        EObject element = node.getSemanticElement();
        return switch (assignment.getFeature()) {
            case "name" -> element instanceof Variable || element instanceof NameReference
                    ? SemanticTokenTypes.Variable
                    : SortColours.of(element.eClass());
            case "feature" -> SemanticTokenTypes.Property;
            case "code", "sort", "step", "currency" -> SemanticTokenTypes.EnumMember;
            default -> NONE;
        };
    }
}
