/** Sterk in je werk: the coaches' desk. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "campaign", "design"})
package nl.kansrijk.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
