package org.holdfast.diagram.load;

record Tool() {}
