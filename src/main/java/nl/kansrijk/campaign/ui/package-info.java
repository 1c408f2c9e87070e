/** Home, campaign front pages and plain pages. */
@NullMarked
package nl.kansrijk.campaign.ui;

import org.jspecify.annotations.NullMarked;
