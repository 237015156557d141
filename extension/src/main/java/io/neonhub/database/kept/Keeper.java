package io.neonhub.database.kept;

/** The part of a server that lets databases outlive it. Thread-safe. */
public interface Keeper {

    /** Where databases of that name will lie. */
    KeptPlace place(String database);

    /**
     * Keeps one, at once or when the server stops. Nobody is connected to it any more.
     *
     * @throws io.neonhub.failure.EnvironmentException if it cannot be kept
     */
    void keep(KeptDatabase database, KeptFolder folder);
}
