package org.holdfast.dsl;

import com.google.inject.Injector;

import org.eclipse.emf.ecore.EValidator;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.HoldfastPackage;

/**
 * The services of the plan language. There is one set-up of the language in a process, and its services come from one
 * injector: the registries of EMF and Xtext are global, and a second set-up would make the resources of the first. What
 * has editors sets the language up with their services before it asks for the first service.
 */
public final class PlanLanguage {
    private static @Nullable Injector injector;

    private PlanLanguage() {}

    /** A service of the language. The first call sets the language up, which may take a second. */
    public static <T> T service(Class<T> type) {
        return injector().getInstance(type);
    }

    /**
     * Sets the language up with more than it needs without an editor. It takes the place of an earlier set-up, whose
     * services must not be used any longer.
     *
     * @return all services
     */
    public static synchronized Injector setUp(BcpStandaloneSetup setup) {
        EValidator.Registry.INSTANCE.remove(HoldfastPackage.eINSTANCE);
        Injector fresh = setup.createInjectorAndDoEMFRegistration();
        injector = fresh;
        return fresh;
    }

    private static synchronized Injector injector() {
        Injector known = injector;
        return known == null ? setUp(new BcpStandaloneSetup()) : known;
    }
}
