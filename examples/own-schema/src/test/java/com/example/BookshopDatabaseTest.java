package com.example;

import io.neonhub.verification.NeonHubVerification;
import org.junit.platform.suite.api.ConfigurationParameter;

/** Every ready-made suite, on the bookshop's own migrations and schema.prisma. */
@NeonHubVerification
@ConfigurationParameter(key = "neonhub.migrations", value = "prisma/migrations")
@ConfigurationParameter(key = "neonhub.schema", value = "prisma/schema.prisma")
class BookshopDatabaseTest {}
