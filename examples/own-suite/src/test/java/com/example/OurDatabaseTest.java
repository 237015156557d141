package com.example;

import io.neonhub.verification.NeonHubVerification;
import org.junit.platform.suite.api.SelectClasses;

/** The ready-made suites, and ours beside them. */
@NeonHubVerification
@SelectClasses({PublishingRules.class, StricterConnectivity.class})
class OurDatabaseTest {}
