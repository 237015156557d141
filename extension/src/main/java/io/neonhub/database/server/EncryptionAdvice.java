package io.neonhub.database.server;

import java.util.List;
import java.util.Optional;

/**
 * What to do when a server cannot be talked to as safely as a URL demands.
 *
 * @param sign what the driver says then
 */
record EncryptionAdvice(String sign, String advice) {
    private static final List<EncryptionAdvice> ALL = List.of(
            new EncryptionAdvice(
                    "could not be verified by hostnameverifier",
                    "Its certificate is for another host: write the name that stands in it."),
            new EncryptionAdvice(
                    "validity check failed",
                    "Its certificate has expired or is not valid yet: whoever runs the server renews it."),
            new EncryptionAdvice(
                    "PKIX path ",
                    "Nobody whom sslrootcert trusts has signed its certificate. Write sslrootcert=FILE with the certificate of"
                            + " who has."),
            new EncryptionAdvice(
                    "Could not open SSL root certificate file",
                    "Write sslrootcert=FILE with the certificate of who has signed the server's, or"
                            + " sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory for those that Java trusts."),
            new EncryptionAdvice(
                    "The server does not support SSL",
                    "Switch it on there (ssl = on), or correct host and port. Write sslmode=disable only where nobody can"
                            + " listen."),
            new EncryptionAdvice(
                    "hannel binding is required, but server skipped",
                    "It asks for no password. Let pg_hba.conf say scram-sha-256, or leave channel_binding=require out."),
            new EncryptionAdvice(
                    "Channel Binding is required, but SSL is not in use",
                    "Write sslmode=require or better. If the server has no encryption, leave channel_binding=require out."));

    /** For that reason of the driver's; empty where encryption is not what it is about. */
    static Optional<String> on(String reason) {
        return ALL.stream()
                .filter(one -> reason.contains(one.sign))
                .map(EncryptionAdvice::advice)
                .findFirst();
    }
}
