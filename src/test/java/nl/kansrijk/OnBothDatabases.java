package nl.kansrijk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every test of a class on H2 and again on PostgreSQL.
 *
 * <p>A constructor or method that takes a {@link TestDatabase} gets one of its own, migrated and empty; one that takes
 * a {@link TestDatabase.Make} learns which make it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
