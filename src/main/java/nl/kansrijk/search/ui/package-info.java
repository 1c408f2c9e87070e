/** The results page. */
@NullMarked
package nl.kansrijk.search.ui;

import org.jspecify.annotations.NullMarked;
