/** Events as iCalendar files. */
@NullMarked
package nl.kansrijk.agenda.calendar;

import org.jspecify.annotations.NullMarked;
