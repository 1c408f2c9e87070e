/** Kansrijk: career orientation and recruitment campaigns. */
@NullMarked
package nl.kansrijk;

import org.jspecify.annotations.NullMarked;
