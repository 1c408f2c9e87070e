/** The open search API over HTTP. */
@NullMarked
package nl.kansrijk.search.web;

import org.jspecify.annotations.NullMarked;
