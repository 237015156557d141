package io.neonhub.database.server;

/** A PostgreSQL version, as {@code SHOW server_version} begins: {@code 17.11}. */
public record ServerVersion(int major, int minor) {
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
