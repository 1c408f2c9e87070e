/** Pages about occupations, courses and schools. */
@NullMarked
package nl.kansrijk.catalog.ui;

import org.jspecify.annotations.NullMarked;
