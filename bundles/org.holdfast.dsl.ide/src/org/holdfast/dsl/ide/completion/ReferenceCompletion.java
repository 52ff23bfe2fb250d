package org.holdfast.dsl.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.holdfast.model.NamedElement;
import org.holdfast.model.sort.Sort;

/**
 * Elements are offered by name, with their sort and title: the likeliest first, then those of the same file, each in the
 * order of the alphabet; what is in the list already comes last.
 */
@NonNullByDefault({})
public class ReferenceCompletion extends IdeCrossrefProposalProvider {
    private static final int LIKELY = 0;
    private static final int SAME_FILE = 1;
    private static final int OTHERS = 2;
    private static final int LISTED = 3;

    @Inject
    private IValueConverterService values;

    private record Candidate(IEObjectDescription description, int rank, String name) {}

    @Override
    public void lookupCrossReference(IScope scope, CrossReference reference, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor, Predicate<IEObjectDescription> filter) {
        int index = 0;
        for (Candidate candidate : sorted(scope, reference, context, filter)) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            acceptor.accept(createProposal(candidate.description(), reference, context), Order.ofReference(index));
            index++;
        }
    }

    private List<Candidate> sorted(IScope scope, CrossReference reference, ContentAssistContext context,
            Predicate<IEObjectDescription> filter) {
        EObject place = context.getCurrentModel();
        EReference feature = GrammarUtil.getReference(reference);
        Set<EObject> listed = ListedAlready.in(place, feature);
        List<Candidate> candidates = new ArrayList<>();
        for (IEObjectDescription each : scope.getAllElements()) {
            String name = getQualifiedNameConverter().toString(each.getName());
            if (filter.apply(each)
                    && name.regionMatches(true, 0, context.getPrefix(), 0, context.getPrefix().length())) {
                candidates.add(new Candidate(each, rank(each, place, feature, listed), name));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank)
                .thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Candidate::name));
        return candidates;
    }

    private static int rank(IEObjectDescription candidate, EObject place, EReference reference, Set<EObject> listed) {
        EObject element = EcoreUtil.resolve(candidate.getEObjectOrProxy(), place);
        if (listed.contains(element)) {
            return LISTED;
        }
        if (Kinship.isNear(place, reference, element)) {
            return LIKELY;
        }
        URI file = candidate.getEObjectURI().trimFragment();
        return file.equals(place.eResource().getURI()) ? SAME_FILE : OTHERS;
    }

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        String name = values.toString(getQualifiedNameConverter().toString(candidate.getName()), "QName");
        return getProposalCreator().createProposal(name, context, ContentAssistEntry.KIND_REFERENCE, entry -> {
            entry.setSource(candidate);
            entry.setDescription(description(candidate, context.getCurrentModel()));
            entry.setDocumentation(EcoreUtil.getDocumentation(candidate.getEClass()));
        });
    }

    private static String description(IEObjectDescription candidate, EObject place) {
        String sort = Sort.of(candidate.getEClass()).word();
        EObject element = EcoreUtil.resolve(candidate.getEObjectOrProxy(), place);
        return element instanceof NamedElement named && named.getTitle() != null ? sort + " – " + named.getTitle()
                : sort;
    }
}
