/** The first edition: documents and fact tables read from files, checked and loaded. */
@NullMarked
package nl.kansrijk.content.files;

import org.jspecify.annotations.NullMarked;
