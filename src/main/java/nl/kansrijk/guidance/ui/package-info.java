/** The coaches' first screen. */
@NullMarked
package nl.kansrijk.guidance.ui;

import org.jspecify.annotations.NullMarked;
