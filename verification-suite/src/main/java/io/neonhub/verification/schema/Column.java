package io.neonhub.verification.schema;

/**
 * A column.
 *
 * @param nullable whether NULL may stand in it
 * @param columnDefault what the database fills in when an INSERT leaves the column out
 */
public record Column(String name, ColumnType type, boolean nullable, ColumnDefault columnDefault) {}
