/** Campaign front pages, the home page and plain pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "search", "catalog", "agenda", "design"})
package nl.kansrijk.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
