package io.neonhub.verification;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.verification.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** How strong the connection is that a URL asks for, and how strong it could be. */
record Encryption(DatabaseUrl url) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private static final String VERIFY =
            "Write sslmode=verify-full, with sslrootcert=FILE where the server's certificate is"
                    + " signed by nobody that this machine trusts.";

    /** Nothing for a server on this machine, and for one whose certificate and name are checked. */
    Optional<Finding> finding() {
        if (url.hosts().stream().allMatch(host -> THIS_MACHINE.contains(host.name()))) {
            return Optional.empty();
        }
        String mode = url.properties().getOrDefault("sslmode", "prefer");
        boolean bound = url.properties().getOrDefault("channelBinding", "").equals("require");
        return Optional.ofNullable(
                switch (mode) {
                    case "verify-full" -> null;
                    case "verify-ca" ->
                        Finding.warning(
                                url.authority(),
                                "proves by its certificate that it is trusted, not that it is the host that is named"
                                        + " (sslmode=verify-ca)",
                                VERIFY);
                    case "require" ->
                        bound
                                ? Finding.advice(
                                        url.authority(),
                                        "shows no certificate that is checked (sslmode=require); that nobody stands between is"
                                                + " proved by the password's channel binding alone",
                                        VERIFY)
                                : Finding.warning(
                                        url.authority(),
                                        "is encrypted, and whoever stands between can pretend to be it: no certificate is"
                                                + " checked (sslmode=require)",
                                        VERIFY + " channel_binding=require helps, too.");
                    default ->
                        Finding.warning(
                                url.authority(), "may be talked to in plain text (sslmode=" + mode + ")", VERIFY);
                });
    }
}
