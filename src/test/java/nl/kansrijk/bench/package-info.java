/** How fast the portal is: run by {@code ./portal bench}. */
@NullMarked
package nl.kansrijk.bench;

import org.jspecify.annotations.NullMarked;
