/** What every page is made of: the public page itself and our own components. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.kansrijk.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
