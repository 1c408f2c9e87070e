/** Sterk in je werk: asking for guidance, and the coaches' desk. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "campaign", "content", "design", "mail", "region", "vault"})
package nl.kansrijk.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
