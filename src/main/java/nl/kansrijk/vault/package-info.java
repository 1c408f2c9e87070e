/** Personal data at rest: sealed with a key that is not in the database, and findable by fingerprint only. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.kansrijk.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
