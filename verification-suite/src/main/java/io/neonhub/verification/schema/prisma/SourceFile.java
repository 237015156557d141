package io.neonhub.verification.schema.prisma;

/**
 * One file of a schema.
 *
 * @param name for messages: the file's name, below a folder the way to it
 */
record SourceFile(String name, String text) {}
