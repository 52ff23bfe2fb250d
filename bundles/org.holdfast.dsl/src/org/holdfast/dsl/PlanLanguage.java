package org.holdfast.dsl;

import com.google.inject.Injector;

/**
 * The services of the plan language, outside an editor. There is one language in a process: set up twice, the second
 * would make the resources of the first.
 */
public final class PlanLanguage {
    private static final class Holder {
        private static final Injector INJECTOR = new BcpStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    private PlanLanguage() {}

    /** A service of the language. The first call sets the language up, which may take a second. */
    public static <T> T service(Class<T> type) {
        return Holder.INJECTOR.getInstance(type);
    }
}
