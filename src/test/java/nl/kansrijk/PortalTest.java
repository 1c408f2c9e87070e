package nl.kansrijk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole portal: all of {@code content/} in a database in memory, and no web server. One portal serves
 * all such tests, so they leave it as they found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Kansrijk.class)
@ContextConfiguration(initializers = FreshData.class)
public @interface PortalTest {}
