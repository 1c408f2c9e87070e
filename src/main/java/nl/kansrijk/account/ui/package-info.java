/** Signing in, and the administrators' first screen. */
@NullMarked
package nl.kansrijk.account.ui;

import org.jspecify.annotations.NullMarked;
