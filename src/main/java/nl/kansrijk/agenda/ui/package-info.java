/** The agenda's pages, and the organisers' desk. */
@NullMarked
package nl.kansrijk.agenda.ui;

import org.jspecify.annotations.NullMarked;
