package io.neonhub.verification;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

@Suite
@SelectClasses({AuthTables.class, ContentDrafts.class, AgentJobs.class, MetricEvents.class})
class AllBehaviourTest {}
