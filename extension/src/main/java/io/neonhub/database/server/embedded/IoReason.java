package io.neonhub.database.server.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What people call an {@link IOException}. */
final class IoReason {
    private IoReason() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException file) {
            return file.getFile() + " does not exist";
        }
        if (failure instanceof AccessDeniedException file) {
            return "no right to use " + file.getFile();
        }
        if (failure instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is not a folder";
        }
        return failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(failure.getMessage());
    }
}
