/** How well and how fast the portal finds things, beside others: run by {@code ./portal bench}. */
@NullMarked
package nl.kansrijk.bench;

import org.jspecify.annotations.NullMarked;
