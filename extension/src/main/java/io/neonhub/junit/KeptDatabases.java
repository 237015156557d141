package io.neonhub.junit;

import io.neonhub.database.kept.KeptFolder;

/**
 * What the settings say of databases of failed tests.
 *
 * @param options of the command that opens one, by which it finds the folder
 */
record KeptDatabases(boolean wanted, KeptFolder folder, String options) {}
