package org.holdfast.analysis.reason;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.model.Host;
import org.holdfast.model.name.Labels;

/** A way to bring a component back. */
public sealed interface Way {

    /** By a protection, a stand-in or a host. */
    record By(EObject element) implements Way {

        @Override
        public String says() {
            return Labels.of(element);
        }
    }

    /** With the host that it is on, which another one takes over. */
    record With(Host host, Host onto) implements Way {

        @Override
        public String says() {
            return Labels.of(host) + " on " + Labels.of(onto);
        }
    }

    /** By something that is done to it. */
    enum Deed implements Way {
        /** It would be replaced. */
        REPLACING("replacing it"),
        /** The image of a guest would be started again. */
        RESTARTING("starting its image again");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        @Override
        public String says() {
            return words;
        }
    }

    /** Its name, or what it would be, in English words. */
    String says();
}
