package io.neonhub.verification;

import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the suites that write have in common: the declared schema, and failures that are findings. */
@NeonHubDatabase(keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith({RefusalsAsFindings.class, ConfigurationValues.class})
abstract class BehaviouralSuite {
    private Optional<PrismaSchema> declared = Optional.empty();
    private String mark = "";

    @BeforeEach
    final void prepare(PrismaSchema schema, ConfigurationValues.Lookup configuration) {
        declared = Optional.of(schema);
        mark = configuration
                .value("neonhub.target.url")
                .map(target -> "-" + UUID.randomUUID())
                .orElse("");
    }

    /** A value that must be unique: in somebody's database with what makes it so, since others are there. */
    final String own(String value) {
        return value + mark;
    }

    final PrismaSchema declared() {
        return declared.orElseThrow();
    }

    final Models models(Connection connection) throws SQLException {
        return Models.in(connection, declared());
    }
}
