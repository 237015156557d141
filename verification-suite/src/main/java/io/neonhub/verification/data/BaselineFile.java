package io.neonhub.verification.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.figures.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A baseline as JSON, sealed with its key, so that an edited or a broken one is recognised.
 *
 * @param figures of the same database; absent in files of earlier versions
 */
public record BaselineFile(DataBaseline baseline, Optional<Snapshot> figures, BaselineKey key) {
    /** Without figures. */
    private static final String DATA_ALONE = "neonhub-data-1";

    private static final String FORMAT = "neonhub-baseline-2";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Writes the baseline and, beside it, its key, which only the owner of the file may read. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            key.write(file);
            Files.writeString(file, JSON.writeValueAsString(sealed()) + "\n");
        } catch (IOException e) {
            throw new EnvironmentException("The baseline cannot be written: " + e + ".", e);
        }
    }

    /**
     * Reads a baseline and its key, also one of an earlier version.
     *
     * @throws UsageException if it cannot be read, is of another version, is broken, or was edited
     */
    public static BaselineFile read(Path file) {
        JsonNode root = parse(file);
        String format = root.path("format").asText();
        if (!format.equals(FORMAT) && !format.equals(DATA_ALONE)) {
            throw new UsageException(file + " is no baseline that this version reads: its format is '"
                    + format + "', and " + FORMAT + " is needed. Take a new one with ci/verify"
                    + " baseline.");
        }
        BaselineKey key = BaselineKey.of(file);
        try {
            BaselineFile read = new BaselineFile(
                    JSON.treeToValue(root.path("data"), DataBaseline.class),
                    root.has("figures")
                            ? Optional.of(JSON.treeToValue(root.path("figures"), Snapshot.class))
                            : Optional.empty(),
                    key);
            if (!read.sealed().toString().equals(root.toString())) {
                throw new UsageException(file + " was edited after it was written, or its key is that of another"
                        + " baseline. Take a new one with ci/verify baseline.");
            }
            return read;
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

    private ObjectNode sealed() {
        ObjectNode root = JSON.createObjectNode().put("format", figures.isPresent() ? FORMAT : DATA_ALONE);
        root.set("data", JSON.valueToTree(baseline));
        String sealed = root.path("data").toString();
        if (figures.isPresent()) {
            root.set("figures", JSON.valueToTree(figures.get()));
            sealed += root.path("figures").toString();
        }
        return root.put("seal", key.seal(sealed));
    }
}
