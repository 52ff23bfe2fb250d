/** Item providers as specified: every class has a label and an image. */
package org.holdfast.model.edit.tests;
