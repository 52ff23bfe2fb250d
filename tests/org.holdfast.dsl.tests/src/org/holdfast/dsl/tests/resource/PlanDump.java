package org.holdfast.dsl.tests.resource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.testing.PlanTexts;

/** All that is known of a plan, in words: issues, elements with their values, links and places, problems of the files. */
final class PlanDump {
    private final List<String> lines = new ArrayList<>();

    private PlanDump() {}

    static String of(LoadedPlan plan) {
        PlanDump dump = new PlanDump();
        for (XtextResource file : plan.files()) {
            dump.issues(file);
        }
        for (XtextResource file : plan.files()) {
            dump.elements(file);
        }
        return String.join("\n", dump.lines);
    }

    private void issues(XtextResource file) {
        lines.add(file.getURI().toString());
        PlanTexts.service(IResourceValidator.class)
                .validate(file, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue.getOffset() + "+" + issue.getLength() + " line " + issue.getLineNumber() + ":"
                        + issue.getColumn() + " " + issue.getSeverity() + " " + issue.getCode() + " "
                        + issue.getUriToProblem() + " " + issue.getMessage())
                .sorted().forEach(lines::add);
        file.getErrors().stream().map(error -> "error " + error.getLine() + ":" + error.getColumn() + " "
                + error.getMessage()).sorted().forEach(lines::add);
        file.getWarnings().stream().map(warning -> "warning " + warning.getMessage()).sorted().forEach(lines::add);
    }

    private void elements(XtextResource file) {
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.getTotalLength() > 0) {
                lines.add("node " + node.getTotalOffset() + "+" + node.getTotalLength() + " "
                        + node.getTotalStartLine());
            }
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
            element(all.next());
        }
    }

    private void element(EObject element) {
        @Nullable
        INode node = NodeModelUtils.getNode(element);
        lines.add(element.eClass().getName() + " " + (element.eIsProxy() ? "is a proxy" : EcoreUtil.getURI(element))
                + (node == null ? "" : " at " + node.getOffset() + "+" + node.getLength()));
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            lines.add("  " + attribute.getName() + " = " + element.eGet(attribute));
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isDerived()) {
                lines.add("  " + reference.getName() + " -> " + targets(element.eGet(reference, false)));
            }
        }
    }

    private static String targets(@Nullable Object value) {
        return switch (value) {
            case InternalEList<?> list -> list.basicList().stream().map(each -> target((EObject) each))
                    .collect(Collectors.joining(", "));
            case EObject target -> target(target);
            case null, default -> "nothing";
        };
    }

    private static String target(EObject target) {
        return target.eIsProxy() ? "unresolved"
                : target.eResource() == null ? "in no file" : EcoreUtil.getURI(target).toString();
    }
}
