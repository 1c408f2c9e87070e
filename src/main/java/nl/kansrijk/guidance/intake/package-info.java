/** Asking for guidance: the steps, the draft that keeps every answer, and sending it. */
@NullMarked
package nl.kansrijk.guidance.intake;

import org.jspecify.annotations.NullMarked;
