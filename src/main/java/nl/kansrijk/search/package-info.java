/** Finding what people mean: one index over what the modules offer, the results page and the open search API. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "content", "design"})
package nl.kansrijk.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
