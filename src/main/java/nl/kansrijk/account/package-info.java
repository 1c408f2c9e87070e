/** People, their roles, signing in and out, and the administrators' first page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"design"})
package nl.kansrijk.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
