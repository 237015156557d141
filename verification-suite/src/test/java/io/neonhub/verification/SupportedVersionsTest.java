package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.finding.Finding;
import org.junit.jupiter.api.Test;

class SupportedVersionsTest {

    @Test
    void theMajorsThatAreKnownPass() {
        assertThat(SupportedVersions.judge(14, "14.20")).isEmpty();
        assertThat(SupportedVersions.judge(18, "18.6")).isEmpty();
    }

    @Test
    void anOldMajorIsAStop() {
        assertThat(SupportedVersions.judge(13, "13.23"))
                .contains(Finding.stop(
                        "server",
                        "is PostgreSQL 13.23, which gets no security fixes any more",
                        "Upgrade to PostgreSQL 14 or newer."));
    }

    @Test
    void aMajorThatCameLaterIsAWarning() {
        assertThat(SupportedVersions.judge(19, "19beta1"))
                .contains(Finding.warning(
                        "server",
                        "is PostgreSQL 19beta1, and these suites know 14 to 18",
                        "Look for a newer version of NeonHub Database Verification."));
    }
}
