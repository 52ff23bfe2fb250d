package org.holdfast.design.sirius;

/** What Sirius makes of this bundle to start it; see {@code plugin.xml}. It does nothing itself. */
public final class Component {}
