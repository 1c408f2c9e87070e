/** Places, postcodes, distances and the labour-market regions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "search"})
package nl.kansrijk.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
