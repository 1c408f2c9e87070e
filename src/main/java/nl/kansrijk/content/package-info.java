/** Documents of declared kinds, their revisions and publication, the change feed, and the files they come from. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.kansrijk.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
