/** Outgoing mail: a durable outbox, and the rounds that bring its letters to the mail server. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vault", "account", "design"})
package nl.kansrijk.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
