import com.structurizr.dsl.StructurizrDslParser;

import java.io.File;

/**
 * Reads a Structurizr workspace as a process of its own, as {@code holdfast check} does a plan.
 *
 * <p>Usage: {@code java -cp … ParseStructurizr FILE}
 */
public final class ParseStructurizr {
    public static void main(String[] arguments) throws Exception {
        StructurizrDslParser parser = new StructurizrDslParser();
        parser.parse(new File(arguments[0]));
        System.out.println(parser.getWorkspace().getModel().getElements().size() + " elements");
    }
}
