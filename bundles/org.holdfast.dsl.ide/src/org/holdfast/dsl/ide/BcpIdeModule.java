package org.holdfast.dsl.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.holdfast.dsl.ide.colour.MeaningColours;
import org.holdfast.dsl.ide.completion.PlanCompletion;
import org.holdfast.dsl.ide.completion.PlanContexts;
import org.holdfast.dsl.ide.completion.ReferenceCompletion;
import org.holdfast.dsl.ide.completion.WordCompletion;
import org.holdfast.dsl.ide.fix.PlanFixes;
import org.holdfast.dsl.ide.hover.PlanHover;
import org.holdfast.dsl.ide.references.WrittenReferences;
import org.holdfast.dsl.ide.rename.PlanRename;
import org.holdfast.dsl.ide.symbols.OutlineDetails;
import org.holdfast.dsl.ide.symbols.OutlineKinds;
import org.holdfast.dsl.ide.symbols.OutlineNames;
import org.holdfast.dsl.ide.symbols.PlanSymbols;

/** The services for editors that are the language's own and not Xtext's defaults. */
@SuppressWarnings("restriction") // the services of the server are open to Xtext alone, by its manifest
@NonNullByDefault({})
public class BcpIdeModule extends AbstractBcpIdeModule {

    /** What can be written at a place. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return PlanCompletion.class;
    }

    /** What is around the place where something will be written. */
    @Override
    public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
        return PlanContexts.class;
    }

    /** What clients of a server are told of what can be written. */
    public Class<? extends ContentAssistService> bindContentAssistService() {
        return WordCompletion.class;
    }

    /** The elements that can be referred to at a place. */
    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ReferenceCompletion.class;
    }

    /** What is said of a word. */
    public Class<? extends IHoverService> bindIHoverService() {
        return PlanHover.class;
    }

    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return PlanRename.class;
    }

    /** Where elements are spoken of. */
    public Class<? extends IReferenceFinder> bindIReferenceFinder() {
        return WrittenReferences.class;
    }

    /** Which elements of all files are found by name. */
    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return PlanSymbols.class;
    }

    /** How the outline names elements. */
    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return OutlineNames.class;
    }

    /** With which icon the outline shows elements. */
    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return OutlineKinds.class;
    }

    /** What the outline says beside the name. */
    public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
        return OutlineDetails.class;
    }

    /** The colours of words. */
    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return MeaningColours.class;
    }

    /** What mends a problem. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return PlanFixes.class;
    }
}
