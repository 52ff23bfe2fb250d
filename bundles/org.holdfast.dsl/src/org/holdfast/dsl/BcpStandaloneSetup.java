package org.holdfast.dsl;

import com.google.inject.Injector;

import org.eclipse.emf.ecore.EPackage;
import org.holdfast.model.HoldfastPackage;

/** Sets the language up where there is no extension registry: on the command line and in tests. */
public class BcpStandaloneSetup extends BcpStandaloneSetupGenerated {

    /** Sets the language up, once. */
    public static void doSetup() {
        new BcpStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** Registers the metamodel as well: Xtext does that only for one that it inferred itself. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(HoldfastPackage.eNS_URI, HoldfastPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
