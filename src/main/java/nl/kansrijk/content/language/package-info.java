/**
 * Whether a document is written in plain and correct Dutch: how long its sentences are, how easily it reads, and its
 * spelling and grammar.
 */
@NullMarked
@NamedInterface("language")
package nl.kansrijk.content.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
