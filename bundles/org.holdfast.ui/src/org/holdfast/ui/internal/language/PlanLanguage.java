package org.holdfast.ui.internal.language;

import com.google.inject.Injector;

import org.holdfast.dsl.BcpStandaloneSetup;

/** The services of the plan language; set up once, when first asked, which may take a second. */
public final class PlanLanguage {
    private static final class Holder {
        private static final Injector INJECTOR = new BcpStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    private PlanLanguage() {
    }

    /** A service of the language. Not for the thread of the user interface. */
    public static <T> T service(Class<T> type) {
        return Holder.INJECTOR.getInstance(type);
    }
}
