/** Practice events, to try signing up on one's own machine. The command line is the only one outside who asks for them. */
@NullMarked
@NamedInterface("samples")
package nl.kansrijk.agenda.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
