package io.neonhub.verification.schema;

/** What fills a column that an INSERT leaves out. */
public sealed interface ColumnDefault {

    /** Nothing: the column becomes NULL. */
    record None() implements ColumnDefault {
        @Override
        public String toString() {
            return "no default";
        }
    }

    /** A constant, without quotes and casts: {@code draft}, {@code 0}, {@code true}, <code>{a,b}</code> for an array. */
    record Literal(String value) implements ColumnDefault {
        @Override
        public String toString() {
            return "'" + value + "'";
        }
    }

    /** The time of the transaction: {@code now()} or {@code CURRENT_TIMESTAMP}, which are the same. */
    record Now() implements ColumnDefault {
        @Override
        public String toString() {
            return "CURRENT_TIMESTAMP";
        }
    }

    /** The next value of a sequence: serial, or an identity column. */
    record Sequence() implements ColumnDefault {
        @Override
        public String toString() {
            return "the next value of a sequence";
        }
    }

    /** Any other SQL expression, as written in schema.prisma or as the server prints it. */
    record Expression(String sql) implements ColumnDefault {
        @Override
        public String toString() {
            return sql;
        }
    }

    /** Computed from other columns, GENERATED ALWAYS AS (…): an INSERT can give nothing else. */
    record Generated(String sql) implements ColumnDefault {
        @Override
        public String toString() {
            return "generated as " + sql;
        }
    }
}
