package io.neonhub.verification.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A baseline as JSON, sealed with its key, so that an edited or a broken one is recognised. */
public record BaselineFile(DataBaseline baseline, BaselineKey key) {
    private static final String FORMAT = "neonhub-data-1";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Writes the baseline and, beside it, its key, which only the owner of the file may read. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            key.write(file);
            Files.writeString(file, JSON.writeValueAsString(sealed(baseline, key)) + "\n");
        } catch (IOException e) {
            throw new EnvironmentException("The baseline cannot be written: " + e + ".", e);
        }
    }

    /**
     * Reads a baseline and its key.
     *
     * @throws UsageException if it cannot be read, is of another version, is broken, or was edited
     */
    public static BaselineFile read(Path file) {
        JsonNode root = parse(file);
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new UsageException(file + " is no baseline that this version reads: its format is '"
                    + root.path("format").asText() + "', and " + FORMAT + " is needed. Take a new one with ci/verify"
                    + " baseline.");
        }
        BaselineKey key = BaselineKey.of(file);
        try {
            DataBaseline baseline = JSON.treeToValue(root.path("data"), DataBaseline.class);
            if (!sealed(baseline, key).toString().equals(root.toString())) {
                throw new UsageException(file + " was edited after it was written, or its key is that of another"
                        + " baseline. Take a new one with ci/verify baseline.");
            }
            return new BaselineFile(baseline, key);
        } catch (JsonProcessingException e) {
            throw new UsageException(
                    file + " was edited: " + e.getOriginalMessage() + ". Take a new one with ci/verify baseline.", e);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new UsageException(
                    file + " is no JSON from line " + e.getLocation().getLineNr()
                            + " on: it was cut off or edited. Take a" + " new one with ci/verify baseline.",
                    e);
        } catch (IOException e) {
            throw new UsageException("The baseline cannot be read: " + e + ".", e);
        }
    }

    private static ObjectNode sealed(DataBaseline baseline, BaselineKey key) {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        JsonNode data = JSON.valueToTree(baseline);
        root.set("data", data);
        return root.put("seal", key.seal(data.toString()));
    }
}
