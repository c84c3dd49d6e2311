package id.lintas.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house, each with its reason. Loosening one needs a record in {@code docs/decisions}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String API = "id.lintas.api..";
    private static final String ENGINE = "id.lintas.engine..";
    private static final String APP = "id.lintas.app..";
    private static final String PLUGINS = "id.lintas.plugin..";

    private JavaClasses house;

    @BeforeAll
    void readTheClasses() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPaths(Stream.concat(Modules.core(), Modules.plugins()).toList());
    }

    @Test
    void theApiKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("id.lintas.api")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("id.lintas.api", "java..", "org.jspecify..", "org.pf4j")
                .because("a plugin's own libraries load first, so a library type in the API would be two types")
                .check(house);
    }

    @Test
    void theEditorKitUsesSwingAndItsLayoutOnly() {
        classes()
                .that()
                .resideInAPackage("id.lintas.api.ui")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(API, "java..", "javax..", "org.jspecify..", "org.pf4j", "net.miginfocom..")
                .because("the kit works with any look and feel, and a plugin needs nothing but the API")
                .check(house);
    }

    @Test
    void noThirdPartyTypeStandsInAnApiSignature() {
        classes()
                .that()
                .resideInAPackage(API)
                .and()
                .arePublic()
                .should(OwnSignatures.only())
                .because("a bundled library of the same name would be another class")
                .check(house);
    }

    @Test
    void theApiIsSmall() {
        long types = house.stream()
                .filter(c -> c.getPackageName().startsWith("id.lintas.api"))
                .filter(c -> c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .count();
        org.assertj.core.api.Assertions.assertThat(types).isBetween(1L, 25L);
    }

    @Test
    void theEngineHasNoWindow() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.swing..",
                        "java.awt.event..",
                        "java.awt.dnd..",
                        "java.awt.datatransfer..",
                        "id.lintas.api.ui..",
                        APP)
                .orShould()
                .dependOnClassesThat(Calls.needingADisplay())
                .because("the command line runs all of it without a display; painting into a file needs none")
                .check(house);
    }

    @Test
    void theCommandLineHasNoWindow() {
        noClasses()
                .that()
                .resideInAPackage("id.lintas.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "java.awt..", "id.lintas.app.shell..")
                .because("it works where no display is")
                .check(house);
    }

    @Test
    void pluginsKnowTheApiAndThemselves() {
        classes()
                .that()
                .resideInAPackage(PLUGINS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        API,
                        PLUGINS,
                        "java..",
                        "javax..",
                        "org.jspecify..",
                        "org.pf4j",
                        "org.apache.lucene..",
                        "org.jsoup..",
                        "org.commonmark..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.xmlbeans..",
                        "de.rototor.pdfbox..",
                        "org.w3c.dom..")
                .because("a third party has nothing else")
                .check(house);
        slices().matching("id.lintas.plugin.(*)..")
                .should()
                .notDependOnEachOther()
                .because("steps meet only through items")
                .check(house);
    }

    @Test
    void theHostCompilesAgainstNoPlugin() {
        noClasses()
                .that()
                .resideInAnyPackage(API, ENGINE, APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PLUGINS)
                .because("bundled plugins have no privilege")
                .check(house);
    }

    @Test
    void noPackagesStandInACycle() {
        slices().matching("id.lintas.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room that cannot be entered alone cannot be understood alone")
                .check(house);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .and()
                .doNotHaveName("$assertionsDisabled")
                .should()
                .beFinal()
                .andShould(MutableTypes.notBeTheTypeOfTheField())
                .because("there is one composition root, and tests run in one JVM")
                .check(house);
    }

    @Test
    void onlyTheTaskFacilityStartsThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.lintas.engine.task..")
                .and()
                .doNotHaveFullyQualifiedName("id.lintas.app.instance.Reception")
                .should()
                .callConstructorWhere(Calls.toConstructorOf("java.lang.Thread", "java.util.Timer"))
                .orShould()
                .callMethodWhere(Calls.startingThreads())
                .because("work is seen, cancelled and guarded in one place")
                .check(house);
    }

    @Test
    void onlyTheStoreWritesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.lintas.engine.store..")
                .should()
                .callConstructorWhere(Calls.toConstructorOf(
                        "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile"))
                .orShould()
                .callMethodWhere(Calls.writingFiles())
                .because("a file that is written elsewhere is not written whole")
                .check(house);
    }

    @Test
    void nothingEndsTheProgramButItsEntry() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.lintas.app")
                .and()
                .doNotHaveFullyQualifiedName("id.lintas.app.shell.Workbench")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("unsaved work is asked about first")
                .check(house);
    }
}
