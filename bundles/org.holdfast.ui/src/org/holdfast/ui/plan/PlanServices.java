package org.holdfast.ui.plan;

import com.google.inject.Injector;

import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.ide.BcpIdeSetup;
import org.holdfast.ui.internal.plan.LanguageLog;

/**
 * The services of the language and of its editors, as the workbench uses them. The process has one set-up of the language:
 * in the workbench all services are asked for here, none of {@link PlanLanguage} before.
 */
public final class PlanServices {

    private PlanServices() {}

    // set up when the first service is asked for
    private static final class SetUp {
        static final Injector INJECTOR = setUp();

        private static Injector setUp() {
            LanguageLog.toPlatform();
            return PlanLanguage.setUp(new BcpIdeSetup());
        }
    }

    /** A service. The first call sets the language up, which may take a second: not for the thread of the user interface. */
    public static <T> T get(Class<T> type) {
        return SetUp.INJECTOR.getInstance(type);
    }
}
