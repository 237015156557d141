package io.neonhub.migration;

/**
 * One migration of a directory.
 *
 * @param name the folder's name (Prisma) or the script's file name (Flyway)
 * @param script its text, with line ends and a byte order mark as they are in the file
 * @param checksum SHA-256 over the bytes of the file, lower-case hex, as Prisma stores it
 */
public record Migration(String name, String script, String checksum) {}
