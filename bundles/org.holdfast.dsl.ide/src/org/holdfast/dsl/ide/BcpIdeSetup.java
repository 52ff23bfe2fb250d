package org.holdfast.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

import java.time.Clock;

import org.eclipse.xtext.util.Modules2;
import org.holdfast.dsl.BcpRuntimeModule;
import org.holdfast.dsl.BcpStandaloneSetup;

/**
 * Sets the language up with its services for editors. Give it to {@link org.holdfast.dsl.PlanLanguage#setUp} and do not
 * call it directly, so that the process keeps one set-up.
 */
public class BcpIdeSetup extends BcpStandaloneSetup {
    private final Clock clock;
    private final Module more;

    /** Plans are checked as of the day they are edited. */
    public BcpIdeSetup() {
        this(Clock.systemDefaultZone());
    }

    /**
     * @param clock
     *            tells the day as of which plans are checked
     */
    public BcpIdeSetup(Clock clock) {
        this(clock, binder -> {});
    }

    /**
     * @param clock
     *            tells the day as of which plans are checked
     * @param more
     *            what the services need where they are used, instead of what they have by themselves
     */
    public BcpIdeSetup(Clock clock, Module more) {
        this.clock = clock;
        this.more = more;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new BcpRuntimeModule(), new BcpIdeModule(),
                binder -> binder.bind(Clock.class).toInstance(clock), more));
    }
}
