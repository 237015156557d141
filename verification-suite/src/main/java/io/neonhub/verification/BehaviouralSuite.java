package io.neonhub.verification;

import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the suites that write have in common: the declared schema, and failures that are findings. */
@NeonHubDatabase(keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith(RefusalsAsFindings.class)
abstract class BehaviouralSuite {
    private Optional<PrismaSchema> declared = Optional.empty();

    @BeforeEach
    final void rememberDeclared(PrismaSchema schema) {
        declared = Optional.of(schema);
    }

    final PrismaSchema declared() {
        return declared.orElseThrow();
    }

    final Models models(Connection connection) throws SQLException {
        return Models.in(connection, declared());
    }
}
