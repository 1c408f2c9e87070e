package nl.kansrijk;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. Started by {@link Command}, which knows what was asked on the command line. */
@SpringBootApplication
@EnableScheduling
@StyleSheet(Lumo.STYLESHEET)
@NpmPackage(value = "@fontsource-variable/bricolage-grotesque", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/atkinson-hyperlegible-next", version = "5.3.0")
@NpmPackage(value = "axe-core", version = "4.14.1", dev = true)
@NpmPackage(value = "vnu-jar", version = "26.9.27", dev = true)
public class Kansrijk implements AppShellConfigurator {

    /** For developers; everybody else starts {@link Command}. */
    public static void main(String... arguments) {
        SpringApplication.run(Kansrijk.class, arguments);
    }
}
