package io.neonhub.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database to look at, whoever it belongs to: what goes through this changes nothing in it, and nothing that other
 * clients of it notice. Thread-safe.
 */
public interface LiveDatabase {

    /** The name on the server. */
    String name();

    /** Where it is, without login: {@code host:port}. */
    String authority();

    /**
     * Reads in one transaction, {@code REPEATABLE READ, READ ONLY}, so that everything is seen as it was at one moment. The
     * transaction is bounded by time-outs and always rolled back.
     *
     * @throws SQLException what the reading throws
     * @throws io.neonhub.failure.EnvironmentException if the database cannot be reached
     */
    <T> T read(Reading<T> reading) throws SQLException;

    /**
     * The same, with questions that need no answer to another one at its beginning. Of a target they take no round trip
     * more.
     */
    default <T> T read(Batch questions, Reading<T> reading) throws SQLException {
        return read(connection -> {
            questions.run(connection);
            return reading.from(connection);
        });
    }

    /**
     * The same for such questions alone. Of a target all of it takes one round trip.
     *
     * @throws SQLException what the server says
     * @throws io.neonhub.failure.EnvironmentException if the database cannot be reached
     */
    default void ask(Batch questions) throws SQLException {
        read(connection -> {
            questions.run(connection);
            return questions;
        });
    }

    /** The same for one query; its rows. */
    default <T> List<T> ask(String query, Batch.RowMapper<T> mapper) throws SQLException {
        Batch batch = new Batch();
        Batch.Answer<T> answer = batch.select(query, mapper);
        ask(batch);
        return answer.rows();
    }

    /**
     * What several checks look at. Of a target it is looked at once in a run, so that all of them judge the same moment; a
     * database of our own, which checks may change, is looked at each time.
     *
     * @throws SQLException what the look throws
     */
    default <T> T once(Look<T> look) throws SQLException {
        return look.at(this);
    }

    /** What to read; must not keep the connection. */
    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    /** What to look at, in one transaction or several. Two that are equal see the same. */
    interface Look<T> {
        T at(LiveDatabase database) throws SQLException;
    }
}
