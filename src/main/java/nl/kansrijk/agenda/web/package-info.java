/** Files of the agenda for other programs. */
@NullMarked
package nl.kansrijk.agenda.web;

import org.jspecify.annotations.NullMarked;
