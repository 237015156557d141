package io.neonhub.verification;

import java.util.List;
import org.junit.platform.suite.api.SelectClasses;

/** The suites that {@link NeonHubVerification} selects, for those who run them without it. */
public final class ReadyMadeSuites {
    private ReadyMadeSuites() {}

    /** Their classes, in the order in which they are reported. */
    public static List<Class<?>> all() {
        return List.of(
                NeonHubVerification.class.getAnnotation(SelectClasses.class).value());
    }

    /** Those that look for drift in a target, {@code neonhub.target.url}. */
    public static List<Class<?>> drift() {
        return List.of(MigrationHistory.class, SchemaDrift.class);
    }

    /** Those whose checks write to a target, where that is allowed, in transactions that are rolled back. */
    public static List<Class<?>> rolledBack() {
        return List.of(AuthTables.class, ContentDrafts.class, AgentJobs.class, MetricEvents.class);
    }

    /** Those that look at a target, {@code neonhub.target.url}, from every side, and write nothing. */
    public static List<Class<?>> smoke() {
        return List.of(
                TargetConnection.class,
                Connectivity.class,
                Rights.class,
                MigrationHistory.class,
                SchemaDrift.class,
                Tables.class,
                Indexes.class,
                ForeignKeys.class,
                Health.class,
                Performance.class,
                Application.class);
    }

    /** What is asked before a migration of a target, {@code neonhub.target.url}. */
    public static List<Class<?>> checklist() {
        return List.of(Checklist.class);
    }

    /** What comes before {@link #rehearsal()} where the rows are those of a backup. */
    public static List<Class<?>> backup() {
        return List.of(BackupRehearsal.class, HostRehearsal.class);
    }

    /** Those that rehearse a release on scratch databases. */
    public static List<Class<?>> rehearsal() {
        return List.of(
                MigrationRehearsal.class,
                DataSurvival.class,
                QueryRehearsal.class,
                SafetyRehearsal.class,
                UpgradeRehearsal.class,
                RollingDeploy.class,
                InterruptionRehearsal.class,
                RollbackRehearsal.class);
    }
}
