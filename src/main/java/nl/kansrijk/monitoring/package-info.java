/** Anonymous counts of how the portal is used and what people think of its pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "design"})
package nl.kansrijk.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
