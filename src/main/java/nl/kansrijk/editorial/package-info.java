/** The editors' desk. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "content", "design"})
package nl.kansrijk.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
