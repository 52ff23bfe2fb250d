/** What is timed within a process, by JMH, each subject beside a peer in Java where there is one. */
package org.holdfast.benchmark;
