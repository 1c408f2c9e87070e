/** The frame around every public page: navigation, HTML-first rendering, page cache, addresses for robots, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"design", "content"})
package nl.kansrijk.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
