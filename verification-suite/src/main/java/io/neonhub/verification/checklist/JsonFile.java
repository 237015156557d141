package io.neonhub.verification.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody named, or that lies where it belongs.
 *
 * @param advice what to do where it cannot be read; a sentence, or nothing
 */
record JsonFile(Path path, String advice) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonFile(Path path) {
        this(path, "");
    }

    JsonNode read() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new UsageException(path + " is no JSON: " + e.getOriginalMessage() + ".", e);
        }
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UsageException(path + " cannot be read: " + e + "." + (advice.isEmpty() ? "" : " " + advice), e);
        }
    }
}
