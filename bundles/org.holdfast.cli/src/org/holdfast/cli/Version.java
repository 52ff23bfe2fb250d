package org.holdfast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version, as the manifest of this bundle says it. */
public final class Version implements IVersionProvider {
    private static final String BUNDLE = "org.holdfast.cli";

    @Override
    public String[] getVersion() {
        return new String[] { "holdfast " + number() };
    }

    /** The number of the version. */
    public static String number() {
        try {
            return fromManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fromManifest() throws IOException {
        List<URL> manifests = Collections
                .list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
        for (URL url : manifests) {
            try (InputStream stream = url.openStream()) {
                Manifest manifest = new Manifest(stream);
                String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
                if (name != null && name.startsWith(BUNDLE)) {
                    return manifest.getMainAttributes().getValue("Bundle-Version");
                }
            }
        }
        return "(not built)";
    }
}
