/** Measuring search quality against judged queries. */
@NullMarked
package nl.kansrijk.search.evaluation;

import org.jspecify.annotations.NullMarked;
