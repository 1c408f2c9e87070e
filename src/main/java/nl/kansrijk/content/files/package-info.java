/**
 * The first edition: documents and fact tables read from files, checked and loaded. The command line is the only one
 * outside who asks for it.
 */
@NullMarked
@NamedInterface("files")
package nl.kansrijk.content.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
