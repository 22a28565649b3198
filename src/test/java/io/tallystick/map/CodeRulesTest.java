package io.tallystick.map;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.SignedIn;
import io.tallystick.kernel.json.Dialect;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@DisplayName("The code")
class CodeRulesTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.tallystick");

    private static final List<Class<? extends Annotation>> DOORS =
            List.of(Allow.class, Administrators.class, SignedIn.class, Anyone.class);

    @Test
    @DisplayName("is handed the time and never asks the system for it in passing")
    void timeIsHandedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.tallystick.kernel.time..", "io.tallystick.kernel.postgres..")
                .should(callMethodWhere(target(name("now"))
                        .and(target(rawParameterTypes(new Class<?>[0])))
                        .and(target(owner(resideInAPackage("java.time.."))))))
                .check(CODE);
    }

    @Test
    @DisplayName("keeps SQL in stores, and in the kernel where it serves all of them")
    void sqlStaysHome() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .haveSimpleNameNotEndingWith("Row")
                .and()
                .haveSimpleNameNotEndingWith("Query")
                .and()
                .resideOutsideOfPackages("io.tallystick.kernel..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(CODE);
    }

    @Test
    @DisplayName("declares the dialect of each web package")
    void dialectsAreDeclared() {
        assertThat(webClasses().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(web -> assertThat(web.isAnnotatedWith(Dialect.class))
                        .as(web.getName())
                        .isTrue());
    }

    @Test
    @DisplayName("says for each route who may take it, and says it once")
    void doorsAreGuarded() {
        assertThat(routes()).isNotEmpty().allSatisfy(route -> assertThat(doorsOf(route))
                .as(route.getFullName())
                .hasSize(1));
    }

    @Test
    @DisplayName("writes each route with the slash at its end")
    void pathsEndInASlash() {
        assertThat(routes().flatMap(route -> paths(route).stream()))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/") && (path.endsWith("/") || path.startsWith("/api/billing/")));
    }

    @Test
    @DisplayName("keeps edges at the edge: the centre of a module does not look at its web packages")
    void centresDoNotKnowEdges() {
        classes()
                .that()
                .resideOutsideOfPackages("..web..", "io.tallystick")
                .should(not(dependOnWeb()))
                .check(CODE);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> dependOnWeb() {
        return com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(
                resideInAPackage("io.tallystick.(*).web..").as("web packages of modules"));
    }

    private static Stream<JavaClass> webClasses() {
        return CODE.stream().filter(type -> type.isAnnotatedWith(RestController.class));
    }

    private static Stream<JavaMethod> routes() {
        return webClasses()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static List<Class<? extends Annotation>> doorsOf(JavaMethod route) {
        return DOORS.stream()
                .filter(door -> route.isAnnotatedWith(door) || route.getOwner().isAnnotatedWith(door))
                .toList();
    }

    private static List<String> paths(JavaMethod route) {
        var mapping = org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation(
                route.reflect(), RequestMapping.class);
        return mapping == null ? List.of() : List.of(mapping.path());
    }
}
