/** The services that the viewpoint specification calls, one class a concept; Sirius and the built-in runtime call them alike. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.holdfast.design.service;
