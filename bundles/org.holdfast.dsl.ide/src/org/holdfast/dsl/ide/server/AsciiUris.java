package org.holdfast.dsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

/** Addresses of files as clients write them: letters beyond ASCII escaped, as RFC 3986 asks, so that both are the same. */
@Singleton
@NonNullByDefault({})
final class AsciiUris extends UriExtensions {
    @Override
    public String toUriString(URI uri) {
        return java.net.URI.create(super.toUriString(uri)).toASCIIString();
    }
}
