package io.neonhub.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the project and the arrows between them. */
@AnalyzeClasses(packages = "io.neonhub", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theArrowsLeadDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("command line")
            .definedBy("io.neonhub.ci..")
            .layer("suites")
            .definedBy("io.neonhub.verification")
            .layer("assertions")
            .definedBy("io.neonhub.verification.assertions")
            .layer("rows")
            .definedBy("io.neonhub.verification.rows")
            .layer("data")
            .definedBy("io.neonhub.verification.data")
            .layer("schema")
            .definedBy(
                    "io.neonhub.verification.schema",
                    "io.neonhub.verification.schema.comparison..",
                    "io.neonhub.verification.schema.prisma..",
                    "io.neonhub.verification.schema.pull..")
            .layer("catalog")
            .definedBy("io.neonhub.verification.schema.catalog")
            .layer("history")
            .definedBy("io.neonhub.verification.history")
            .layer("accepted")
            .definedBy("io.neonhub.verification.accepted")
            .layer("drift")
            .definedBy("io.neonhub.verification.drift")
            .layer("repair")
            .definedBy("io.neonhub.verification.repair")
            .layer("figures")
            .definedBy("io.neonhub.verification.figures")
            .layer("integrity")
            .definedBy("io.neonhub.verification.integrity")
            .layer("backups")
            .definedBy("io.neonhub.verification.backup")
            .layer("checklists")
            .definedBy("io.neonhub.verification.checklist")
            .layer("rehearsals")
            .definedBy("io.neonhub.verification.rehearsal")
            .layer("safety")
            .definedBy("io.neonhub.verification.safety")
            .layer("dossier")
            .definedBy("io.neonhub.verification.dossier")
            .layer("findings")
            .definedBy("io.neonhub.verification.finding")
            .layer("extension")
            .definedBy("io.neonhub.junit")
            .layer("databases")
            .definedBy("io.neonhub.database")
            .layer("kept databases")
            .definedBy("io.neonhub.database.kept")
            .layer("servers")
            .definedBy("io.neonhub.database.server..")
            .layer("migrations")
            .definedBy("io.neonhub.migration")
            .layer("failures")
            .definedBy("io.neonhub.failure")
            .whereLayer("command line")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("suites")
            .mayOnlyBeAccessedByLayers("command line")
            .whereLayer("assertions")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rows")
            .mayOnlyBeAccessedByLayers("suites", "rehearsals")
            .whereLayer("extension")
            .mayOnlyBeAccessedByLayers("suites")
            .whereLayer("databases")
            .mayOnlyBeAccessedByLayers(
                    "command line",
                    "extension",
                    "suites",
                    "assertions",
                    "catalog",
                    "history",
                    "drift",
                    "repair",
                    "data",
                    "integrity",
                    "figures",
                    "backups",
                    "rehearsals")
            .whereLayer("kept databases")
            .mayOnlyBeAccessedByLayers("command line", "extension", "databases", "servers")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("command line", "suites", "dossier", "rehearsals")
            .whereLayer("repair")
            .mayOnlyBeAccessedByLayers("suites", "dossier", "rehearsals")
            .whereLayer("figures")
            .mayOnlyBeAccessedByLayers("command line", "suites", "data")
            .whereLayer("integrity")
            .mayOnlyBeAccessedByLayers("suites", "rehearsals")
            .whereLayer("backups")
            .mayOnlyBeAccessedByLayers("command line", "suites", "rehearsals")
            .whereLayer("checklists")
            .mayOnlyBeAccessedByLayers("suites")
            .whereLayer("rehearsals")
            .mayOnlyBeAccessedByLayers("suites")
            .whereLayer("safety")
            .mayOnlyBeAccessedByLayers("suites", "rehearsals")
            .whereLayer("dossier")
            .mayOnlyBeAccessedByLayers("suites")
            .whereLayer("accepted")
            .mayOnlyBeAccessedByLayers("command line", "suites", "history", "drift", "safety")
            .whereLayer("findings")
            .mayOnlyBeAccessedByLayers(
                    "command line",
                    "suites",
                    "schema",
                    "history",
                    "drift",
                    "dossier",
                    "data",
                    "integrity",
                    "figures",
                    "backups",
                    "rehearsals",
                    "safety")
            .whereLayer("drift")
            .mayOnlyBeAccessedByLayers("command line", "suites", "repair", "dossier", "backups", "rehearsals")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("command line", "suites", "backups")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("suites", "assertions")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers(
                    "command line",
                    "suites",
                    "assertions",
                    "rows",
                    "catalog",
                    "history",
                    "drift",
                    "repair",
                    "dossier",
                    "data",
                    "integrity",
                    "figures",
                    "backups",
                    "rehearsals",
                    "safety");

    @ArchTest
    static final ArchRule whatIsBelowTheSuitesKnowsNoJUnit = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.neonhub.database..",
                    "io.neonhub.migration..",
                    "io.neonhub.failure..",
                    "io.neonhub.verification.schema..",
                    "io.neonhub.verification.drift..",
                    "io.neonhub.verification.repair..",
                    "io.neonhub.verification.dossier..",
                    "io.neonhub.verification.integrity..",
                    "io.neonhub.verification.backup..",
                    "io.neonhub.verification.figures..",
                    "io.neonhub.verification.rehearsal..",
                    "io.neonhub.verification.safety..",
                    "io.neonhub.verification.rows..",
                    "io.neonhub.verification.data..",
                    "io.neonhub.verification.history..",
                    "io.neonhub.verification.accepted..",
                    "io.neonhub.verification.finding..",
                    "io.neonhub.verification.assertions..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule onlyTheMigrationsKnowFlyway = noClasses()
            .that()
            .resideOutsideOfPackage("io.neonhub.migration..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flywaydb..");

    /** It is optional: whoever has not asked for a container must not load a class that needs it. */
    @ArchTest
    static final ArchRule onlyContainersKnowTestcontainers = noClasses()
            .that()
            .resideOutsideOfPackage("io.neonhub.database.server.container..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.testcontainers..", "com.github.dockerjava..");

    @ArchTest
    static final ArchRule roomsFormNoCircles =
            slices().matching("io.neonhub.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule extensionsAreHiddenBehindTheirAnnotations = classes()
            .that()
            .implement(org.junit.jupiter.api.extension.Extension.class)
            .should()
            .bePackagePrivate();
}
