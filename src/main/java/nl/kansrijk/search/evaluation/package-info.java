/** Measuring search quality against judged queries, for the command line. */
@NullMarked
@NamedInterface("evaluation")
package nl.kansrijk.search.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
