package com.example;

import io.neonhub.verification.NeonHubVerification;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** The ready-made suites, and ours beside them. */
@Suite
@SelectClasses({OurDatabaseTest.ReadyMade.class, PublishingRules.class, StricterConnectivity.class})
class OurDatabaseTest {

    @NeonHubVerification
    static class ReadyMade {}
}
