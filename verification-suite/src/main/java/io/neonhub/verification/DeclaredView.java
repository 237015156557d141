package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.comparison.SchemaComparison;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What schema.prisma says, to be compared with databases. */
record DeclaredView(Schema declared) {

    List<Finding> findings(LiveDatabase database) throws SQLException {
        return SchemaComparison.compare(declared, lookAt(database));
    }

    /** What a database has in the schemas that schema.prisma speaks of. */
    Schema lookAt(LiveDatabase database) throws SQLException {
        return Structure.schemaOf(database, schemas());
    }

    /** Those of the declared tables and enums: what lies in others is somebody else's. */
    Set<String> schemas() {
        return Stream.concat(
                        declared.tables().stream().map(Table::name),
                        declared.enums().stream().map(EnumType::name))
                .map(QualifiedName::schema)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
