/** The answer to who gives an opinion, and the list for editors. */
@NullMarked
package nl.kansrijk.monitoring.ui;

import org.jspecify.annotations.NullMarked;
