package io.neonhub.verification.schema;

/** An installed or declared extension: {@code citext}. */
public record Extension(String name) {}
