/** The portal in a real browser: what a visitor sees, types and reaches, with and without script. */
@NullMarked
package nl.kansrijk.browser;

import org.jspecify.annotations.NullMarked;
