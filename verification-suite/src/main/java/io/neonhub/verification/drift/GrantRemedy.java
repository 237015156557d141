package io.neonhub.verification.drift;

import java.util.Arrays;
import java.util.List;

/** Takes back what GRANT gave, and gives back what REVOKE took. */
final class GrantRemedy {
    private GrantRemedy() {}

    static List<String> undo(CatalogObject grant) {
        return Arrays.stream(grant.ddl().split(";\n")).map(GrantRemedy::undo).toList();
    }

    private static String undo(String statement) {
        int role = statement.lastIndexOf(statement.startsWith("GRANT") ? " TO " : " FROM ");
        return statement.startsWith("GRANT")
                ? "REVOKE" + statement.substring("GRANT".length(), role)
                        + statement
                                .substring(role)
                                .replaceFirst(" TO ", " FROM ")
                                .replace(" WITH GRANT OPTION", "") + ";"
                : "GRANT" + statement.substring("REVOKE".length(), role)
                        + statement.substring(role).replaceFirst(" FROM ", " TO ") + ";";
    }
}
