/** The metamodel as specified: documentation, values, places, inverse references, words. */
package org.holdfast.model.tests;
