package org.holdfast.diagram.expression;

/**
 * Where something is said in a specification.
 *
 * @param file
 *            the name of its file, without folders
 * @param line
 *            the line on which its element ends its opening tag, from 1
 * @param path
 *            the way to it in words: {@code Viewpoint 'Structure' / Diagram 'Overview' / layer 'Default'}
 */
public record Place(String file, int line, String path) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + path;
    }
}
