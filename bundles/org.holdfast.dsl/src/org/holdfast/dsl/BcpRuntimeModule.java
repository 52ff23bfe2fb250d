package org.holdfast.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import java.time.Clock;

import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;
import org.holdfast.dsl.conversion.BcpValueConverters;
import org.holdfast.dsl.linking.BcpLinker;
import org.holdfast.dsl.linking.BcpLinkingMessages;
import org.holdfast.dsl.linking.BcpLinkingService;
import org.holdfast.dsl.naming.BcpNameProvider;
import org.holdfast.dsl.naming.BcpResourceDescriptionStrategy;
import org.holdfast.dsl.resource.BcpFragmentProvider;
import org.holdfast.dsl.resource.BcpResource;
import org.holdfast.dsl.scoping.PlanNames;
import org.holdfast.dsl.syntax.BcpSyntaxMessages;
import org.holdfast.dsl.syntax.PlanParser;
import org.holdfast.dsl.syntax.WholeFileReparse;
import org.holdfast.dsl.validation.ElementDiagnostician;
import org.holdfast.dsl.validation.PlanResourceValidator;

/** The parts of the language that are its own and not Xtext's defaults. */
public class BcpRuntimeModule extends AbstractBcpRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return BcpValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return BcpNameProvider.class;
    }

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return BcpLinkingService.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return BcpFragmentProvider.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return PlanParser.class;
    }

    /** What is said of errors of syntax. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return BcpSyntaxMessages.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return BcpResource.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return BcpLinker.class;
    }

    @Override
    public Class<? extends IPartialParsingHelper> bindIPartialParserHelper() {
        return WholeFileReparse.class;
    }

    /** What other files may refer to. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return BcpResourceDescriptionStrategy.class;
    }

    @Override
    public void configureIResourceDescriptions(Binder binder) {
        binder.bind(IResourceDescriptions.class).to(PlanNames.class);
    }

    /** What is said where a name leads nowhere. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return BcpLinkingMessages.class;
    }

    /** What must be there is for the grammar and the checks to say, in the words of the language. */
    public void configureEObjectValidator(Binder binder) {
        binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
                .toInstance(false);
    }

    /** What is wrong in a file, by the language and by the rules. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return PlanResourceValidator.class;
    }

    @Override
    public Class<? extends Diagnostician> bindDiagnostician() {
        return ElementDiagnostician.class;
    }

    /** Tells today's date, as of which the rules check a plan in an editor. */
    public Clock bindClock() {
        return Clock.systemDefaultZone();
    }

    /** Four blanks, as everywhere in the project. */
    public Class<? extends IIndentationInformation> bindIIndentationInformation() {
        return FourBlanks.class;
    }

    /** The indentation of plan files. */
    public static class FourBlanks implements IIndentationInformation {
        @Override
        public String getIndentString() {
            return "    ";
        }
    }
}
