/** What people search for and what came of it, counted without knowing who they are. */
@NullMarked
package nl.kansrijk.search.asked;

import org.jspecify.annotations.NullMarked;
