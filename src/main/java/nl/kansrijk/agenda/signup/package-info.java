/** Signing up for an event: a place or a turn on the waiting list, moving up, cancelling, letters and erasing. */
@NullMarked
package nl.kansrijk.agenda.signup;

import org.jspecify.annotations.NullMarked;
