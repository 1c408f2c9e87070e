/** Looking for a query that search cannot answer, or not soon enough. */
@NullMarked
package nl.kansrijk.search.fuzzing;

import org.jspecify.annotations.NullMarked;
