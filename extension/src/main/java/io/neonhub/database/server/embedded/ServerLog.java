package io.neonhub.database.server.embedded;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a server has logged. */
record ServerLog(Path file) {
    private static final int LINES = 20;
    private static final int BYTES = 16_384;

    /** A new file that other users cannot read: statements are logged with the values in them. */
    static ServerLog create(Path folder, Platform platform) throws IOException {
        Path file = Files.createFile(folder.resolve("server.log"));
        platform.permit(file, "rw-------");
        return new ServerLog(file);
    }

    /** The last lines, or why there are none any more. */
    String tail() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(0, log.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, log.length())];
            int length = Math.max(0, log.read(end));
            List<String> lines = new String(end, 0, length, StandardCharsets.UTF_8)
                    .strip()
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (FileNotFoundException e) {
            return file + " is gone: the server was stopped, or something deleted its folder while it ran.";
        } catch (IOException e) {
            return "";
        }
    }
}
