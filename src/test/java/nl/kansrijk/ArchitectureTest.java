package nl.kansrijk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.kansrijk");

    private static final DescribedPredicate<JavaClass> IN_A_UI_PACKAGE = resideInAPackage("nl.kansrijk.*.ui..");

    @Test
    void modulesKeepToWhatTheyMayUse() {
        ApplicationModules.of(Kansrijk.class).verify();
    }

    @Test
    void onlyWhatIsShownKnowsVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "nl.kansrijk", "..ui..", "nl.kansrijk.design..", "nl.kansrijk.shell..", "nl.kansrijk.account..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("the domain outlives the way it is shown")
                .check(PORTAL);
    }

    @Test
    void inTheRootPackageOnlyTheAppShellKnowsVaadin() {
        noClasses()
                .that()
                .resideInAPackage("nl.kansrijk")
                .and()
                .doNotHaveFullyQualifiedName(Kansrijk.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..").and(not(type(SpringBootAutoConfiguration.class))))
                .because("Vaadin wants its settings on one class; the command line only switches it off")
                .check(PORTAL);
    }

    @Test
    void onlyTheIndexKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kansrijk.search.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("what can be found, and how, must not leak into who asks")
                .check(PORTAL);
    }

    @Test
    void onlyTheLanguageCheckKnowsLanguageTool() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kansrijk.content.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.languagetool..")
                .because("it takes seconds and much memory to load, and only the check needs it")
                .check(PORTAL);
    }

    @Test
    void viewsAndPagesArePackagePrivate() {
        classes()
                .that(IN_A_UI_PACKAGE)
                .should()
                .notBePublic()
                .because("a page is reached by its address, never by its class")
                .check(PORTAL);
    }

    @Test
    void pagesLiveInUiPackages() {
        classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .resideInAPackage("nl.kansrijk.*.ui..")
                .because("one knows where to look for a page")
                .check(PORTAL);
    }

    @Test
    void nothingButPagesDependsOnAUiPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat(IN_A_UI_PACKAGE)
                .because("what is shown depends on what is so, never the other way round")
                .check(PORTAL);
    }

    @Test
    void pagesDoNotTalkToTheDatabase() {
        noClasses()
                .that(IN_A_UI_PACKAGE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..", "org.h2.."))
                .because("a page holds layout and wiring, and asks a collection for the rest")
                .check(PORTAL);
    }

    @Test
    void componentsAreNotBeans() {
        noClasses()
                .that()
                .areAssignableTo(Component.class)
                .should()
                .beMetaAnnotatedWith("org.springframework.stereotype.Component")
                .because("a component belongs to one page; a bean would be shared by all visitors")
                .check(PORTAL);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .that()
                .resideInAPackage("nl.kansrijk..")
                .should(have(describe(
                        "an empty name",
                        type -> type.getSimpleName().matches(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO)"))))
                .because("such a name doesn't bear any intent")
                .check(PORTAL);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.tryGetPackageInfo())
                        .as("package-info of %s", each.getName())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .as("@NullMarked on %s", each.getName())
                                .isTrue()));
    }

    @Test
    void noPackageIsADrawerForAnything() {
        assertThat(packages())
                .extracting(JavaPackage::getRelativeName)
                .doesNotContainAnyElementsOf(
                        Set.of("common", "util", "utils", "config", "misc", "helper", "helpers", "shared"));
    }

    private static List<JavaPackage> packages() {
        var packages = new ArrayList<JavaPackage>();
        PORTAL.getPackage("nl.kansrijk")
                .traversePackageTree((JavaPackage each) -> true, (JavaPackage.PackageVisitor) packages::add);
        return packages;
    }

    private static ArchCondition<JavaClass> have(DescribedPredicate<JavaClass> predicate) {
        return ArchCondition.from(predicate);
    }
}
