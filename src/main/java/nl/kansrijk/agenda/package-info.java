/** The agenda: open days, taster days and information evenings, and signing up for them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"content", "search", "catalog", "region", "mail", "vault", "account", "design"})
package nl.kansrijk.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
