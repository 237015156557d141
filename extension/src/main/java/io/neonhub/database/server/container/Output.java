package io.neonhub.database.server.container;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Takes what a command writes; its complaints go elsewhere than its result. Read it when the command has ended. */
final class Output extends ResultCallback.Adapter<Frame> {
    private final OutputStream result;
    private final StringBuilder complaint = new StringBuilder();

    Output(OutputStream result) {
        this.result = result;
    }

    @Override
    public void onNext(Frame frame) {
        if (frame.getStreamType() == StreamType.STDERR) {
            complaint.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
            return;
        }
        try {
            result.write(frame.getPayload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String complaint() {
        return complaint.toString().strip();
    }
}
