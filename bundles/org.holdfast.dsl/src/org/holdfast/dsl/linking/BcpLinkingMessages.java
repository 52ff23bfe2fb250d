package org.holdfast.dsl.linking;

import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/** What is said where a name leads nowhere. */
public class BcpLinkingMessages extends LinkingDiagnosticMessageProvider {
}
