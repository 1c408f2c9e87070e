/** Dutch words: how they are folded, split, brought back to a root and corrected. */
@NullMarked
package nl.kansrijk.search.lucene.dutch;

import org.jspecify.annotations.NullMarked;
