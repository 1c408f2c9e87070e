/** The outbox, for administrators. */
@NullMarked
package nl.kansrijk.mail.ui;

import org.jspecify.annotations.NullMarked;
