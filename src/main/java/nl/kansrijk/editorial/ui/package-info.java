/** The editors' first screen. */
@NullMarked
package nl.kansrijk.editorial.ui;

import org.jspecify.annotations.NullMarked;
