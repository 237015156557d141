package io.neonhub.verification.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowCommentTest {

    @Test
    void aCommentOfItsOwnNamesARuleAndAReason() {
        String script = "-- about users\n--neonhub:allow data-loss:  moved to the archive \r\nDROP TABLE users;\n"
                + "  -- neonhub:allow rename: nobody reads it";

        assertThat(AllowComment.in(script))
                .containsExactly(
                        new AllowComment("data-loss", "moved to the archive", 2),
                        new AllowComment("rename", "nobody reads it", 4));
        assertThat(AllowComment.reason(script, "rename")).hasValue("nobody reads it");
        assertThat(AllowComment.reason(script, "drop")).isEmpty();
    }

    @Test
    void whatHasNoReasonOrStandsElsewhereAllowsNothing() {
        assertThat(AllowComment.in("-- neonhub:allow data-loss:\nSELECT 1;")).isEmpty();
        assertThat(AllowComment.in("-- neonhub:allow data-loss\nSELECT 1;")).isEmpty();
        assertThat(AllowComment.in("SELECT 1; -- neonhub:allow data-loss: why")).isEmpty();
    }
}
