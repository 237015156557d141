package io.neonhub.verification.schema;

import io.neonhub.database.server.DatabaseUrl;

record TestServer(int port) implements AutoCloseable {
    static TestServer start() {
        return new TestServer(Integer.getInteger("neonhub.test.port", 54317));
    }

    DatabaseUrl url(String database) {
        return new DatabaseUrl("127.0.0.1", port, database, "postgres", "");
    }

    @Override
    public void close() {}
}
