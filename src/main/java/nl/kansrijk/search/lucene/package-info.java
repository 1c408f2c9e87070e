/** The index itself; the only package that knows Lucene. */
@NullMarked
package nl.kansrijk.search.lucene;

import org.jspecify.annotations.NullMarked;
