package dispatcher.host.region.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An SQLite file with a region's tables. Only one program has it open. Not safe for use by several threads. */
final class Database implements AutoCloseable {
    private static final int FORMAT = 1;
    private static final List<String> TABLES = List.of(
            "create table if not exists objects (id text primary key, name text, description text, xml blob not null, "
                    + "motion blob not null)",
            "create table if not exists assets (id text primary key, name text, description text, type text not null, "
                    + "creator text, data blob not null)",
            "create table if not exists settings (name text primary key, value blob not null)");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file, which is made where it is not there. */
    static Database open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = normal");
            requireFormat(statement);
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("pragma user_version = " + FORMAT);
            connection.setAutoCommit(false);
            return new Database(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void requireFormat(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("pragma user_version")) {
            if (found.getInt(1) > FORMAT) {
                throw new SQLException("it was written by a newer version of this program");
            }
        }
    }

    /** Runs a statement with its values, texts, bytes or null. */
    void run(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** Reads rows. */
    <T> List<T> read(String sql, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
