package org.holdfast.dsl.ide.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.scoping.BcpScopeProvider;
import org.holdfast.model.sort.Sort;

/**
 * What a name could be that leads nowhere: an element of each sort that the place asks for, declared on a line of its own
 * behind the element that speaks of it. Only sorts are offered of which a name says enough to begin with.
 */
final class MissingElement {
    private static final Set<Sort> NAME_IS_ENOUGH = EnumSet.of(Sort.REGION, Sort.SITE, Sort.PERSON, Sort.ROLE,
            Sort.INFORMATION, Sort.FUNCTION, Sort.SYSTEM, Sort.HOST, Sort.VM, Sort.STORAGE, Sort.NETWORK, Sort.UTILITY,
            Sort.SUPPLIER, Sort.PROTECTION, Sort.GROUP, Sort.LEVEL, Sort.DISASTER);

    /**
     * A declaration that can be added.
     *
     * @param says
     *            the declaration, as in {@code system crm}
     * @param edit
     *            what adds it
     */
    record Declaration(String says, TextEdit edit) {}

    private MissingElement() {}

    /** The declarations that give a meaning to the name at an offset; none for a name within another. */
    static List<Declaration> at(XtextResource file, int offset) {
        return reference(file, offset).stream().flatMap(name -> sorts(name).stream().map(sort -> {
            String says = sort.word() + " " + NodeModelUtils.getTokenText(name);
            return new Declaration(says, behind(name, says, file));
        })).toList();
    }

    private static Optional<INode> reference(XtextResource file, int offset) {
        @Nullable
        INode node = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        return node == null || NodeModelUtils.getTokenText(node).contains(".") ? Optional.empty() : Optional.of(node);
    }

    private static List<Sort> sorts(INode name) {
        EObject context = NodeModelUtils.findActualSemanticObjectFor(name);
        EClass expected = BcpScopeProvider.expectedType(context,
                GrammarUtil.getReference((CrossReference) name.getGrammarElement()));
        return NAME_IS_ENOUGH.stream().filter(sort -> expected.isSuperTypeOf(sort.type())).toList();
    }

    private static TextEdit behind(INode name, String declaration, XtextResource file) {
        INode element = name;
        while (element.getParent() != null && element.getParent().getParent() != null) {
            element = element.getParent();
        }
        String text = file.getParseResult().getRootNode().getText();
        String newLine = text.contains("\r\n") ? "\r\n" : "\n";
        return new TextEdit(file.getURI(), endOfLine(text, element.getEndOffset(), newLine), 0, newLine + declaration);
    }

    /** The end of the line on which something ends, if nothing but a comment follows on it. */
    private static int endOfLine(String text, int offset, String newLine) {
        int end = text.indexOf(newLine, offset);
        String rest = text.substring(offset, end < 0 ? text.length() : end).strip();
        return rest.isEmpty() || rest.startsWith("//") ? end < 0 ? text.length() : end : offset;
    }
}
