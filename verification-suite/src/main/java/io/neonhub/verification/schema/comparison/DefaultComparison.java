package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.SqlExpression;

/**
 * Decides whether two defaults mean the same.
 *
 * <p>A declared {@code dbgenerated("…")} is first brought into the form that the reader of {@code pg_catalog} gives:
 * {@code dbgenerated("'draft'::text")} is the constant {@code draft}. Constants are compared as values of the column's
 * type. An expression is compared as {@link SqlExpression#means} does, which forgives more than Prisma, who compares
 * the bare text: what is different here is drift to {@code migrate diff} too, and only few rewritings of the server
 * ({@code interval '60 min'} to {@code '01:00:00'}) are called different without being so. {@code dbgenerated()}
 * without a text agrees with any default and with none, as it does for Prisma.
 */
final class DefaultComparison {
    private DefaultComparison() {}

    static boolean same(Column declared, Column live) {
        ColumnDefault one = canonical(declared.columnDefault());
        ColumnDefault other = live.columnDefault();
        if (one instanceof ColumnDefault.Literal literal && other instanceof ColumnDefault.Literal liveLiteral) {
            return LiteralComparison.same(declared.type(), literal.value(), liveLiteral.value());
        }
        if (one instanceof ColumnDefault.Expression expression) {
            return expression.sql().isBlank() || sameText(expression, other);
        }
        return one.equals(other);
    }

    private static ColumnDefault canonical(ColumnDefault declared) {
        return declared instanceof ColumnDefault.Expression expression
                        && !expression.sql().isBlank()
                ? new SqlExpression(expression.sql()).asDefault()
                : declared;
    }

    private static boolean sameText(ColumnDefault.Expression declared, ColumnDefault live) {
        if (live instanceof ColumnDefault.Expression expression) {
            return new SqlExpression(declared.sql()).means(new SqlExpression(expression.sql()));
        }
        return live instanceof ColumnDefault.Generated generated
                && new SqlExpression(declared.sql()).means(new SqlExpression(generated.sql()));
    }
}
