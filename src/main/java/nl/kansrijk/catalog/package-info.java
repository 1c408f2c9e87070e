/** Occupations, courses, providers and who offers what where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "search", "region", "design"})
package nl.kansrijk.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
