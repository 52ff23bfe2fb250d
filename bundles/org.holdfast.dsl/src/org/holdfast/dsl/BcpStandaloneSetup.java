package org.holdfast.dsl;

import com.google.inject.Injector;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.holdfast.model.HoldfastPackage;

/** Sets the language up where there is no extension registry: on the command line and in tests. */
public class BcpStandaloneSetup extends BcpStandaloneSetupGenerated {

    /** Sets the language up, once. */
    public static void doSetup() {
        new BcpStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /**
     * Registers the metamodel as well: Xtext does that only for one that it inferred itself. What Xtext's set-up of the
     * terminals does for the grammar, which extends theirs, is done here: that set-up makes services for the terminals too,
     * as many as a language has, and nobody asks for them.
     */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(HoldfastPackage.eNS_URI, HoldfastPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin",
                new BinaryGrammarResourceFactoryImpl());
        Injector injector = createInjector();
        register(injector);
        return injector;
    }
}
