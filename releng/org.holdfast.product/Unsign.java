import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the signatures off the jars that the command line of each built product has on its class path: Java keeps no
 * classes of signed jars ready for a quick start (docs/adr/0011). The update site's own jars stay signed.
 */
final class Unsign {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

    private Unsign() {}

    /** Unsigns the products in the folders given, wherever in them a {@code cli.bundles} lies. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            List<Path> lists;
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                lists = files.filter(file -> file.endsWith("cli.bundles")).toList();
            }
            if (lists.isEmpty()) {
                throw new IOException("no product in " + folder);
            }
            for (Path list : lists) {
                unsignProduct(list);
            }
        }
    }

    private static void unsignProduct(Path list) throws IOException {
        Path plugins = list.resolveSibling("plugins");
        for (String line : Files.readAllLines(list)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, line.strip() + "_[0-9]*.jar")) {
                    jars.forEach(Unsign::unsign);
                }
            }
        }
    }

    private static void unsign(Path file) {
        try {
            Path plain = file.resolveSibling(file.getFileName() + ".unsigned");
            FileTime time = Files.getLastModifiedTime(file);
            try (JarFile jar = new JarFile(file.toFile(), false)) {
                if (jar.stream().noneMatch(Unsign::isSignature)) {
                    return;
                }
                copy(jar, plain);
            }
            Files.setLastModifiedTime(plain, time);
            Files.move(plain, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static boolean isSignature(JarEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    private static void copy(JarFile jar, Path target) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(target))) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (isSignature(entry)) {
                    continue;
                }
                JarEntry copy = new JarEntry(entry.getName());
                copy.setLastModifiedTime(entry.getLastModifiedTime());
                out.putNextEntry(copy);
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    withoutDigests(jar.getManifest()).write(out);
                } else {
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /** Digests alone make older versions of Java take a jar for signed. */
    private static Manifest withoutDigests(Manifest manifest) {
        for (Attributes attributes : manifest.getEntries().values()) {
            attributes.keySet().removeIf(name -> name.toString().endsWith("-Digest"));
        }
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        return manifest;
    }
}
