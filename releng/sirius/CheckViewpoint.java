import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds viewpoint specifications against Sirius' own metamodels, and prints what does not fit, one finding a line.
 *
 * <p>Usage: {@code java CheckViewpoint SIRIUS METAMODEL.ecore FILE.odesign...}; called by {@code releng/sirius/check}.
 */
public final class CheckViewpoint {
    private CheckViewpoint() {
    }

    /**
     * Exits with 1 when there is a finding.
     *
     * @param arguments a work tree of Sirius, the metamodel of the plans, the specifications
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Metamodels metamodels = Metamodels.of(Path.of(arguments[0]), Path.of(arguments[1]));
        int findings = 0;
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            Specification specification = Specification.read(Path.of(file), metamodels);
            List<String> found = Stream.concat(specification.unreadable(), specification.unfit()).toList();
            found.forEach(finding -> System.out.println(file + ": " + finding));
            System.out.println(file + ": " + specification.size() + " elements, " + found.size() + " findings");
            findings += found.size();
        }
        System.exit(findings == 0 ? 0 : 1);
    }
}
