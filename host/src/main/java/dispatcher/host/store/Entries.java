package dispatcher.host.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteErrorCode;

/**
 * The table of a store's file. Several programs may have it open: each statement is a transaction of its own, and one that finds the
 * file locked waits a while. Not safe for use by several threads.
 */
final class Entries implements AutoCloseable {
    /** What an entry takes besides its name and value, roughly: many small ones must not fill the disk either. */
    private static final int EACH = 64;
    /** Marks the files that are stores. */
    private static final int APPLICATION = 0x44537472;
    private static final int FORMAT = 1;
    private static final int PATIENCE_MS = 5_000;
    private static final int BUSY_PAUSE_MS = 5;
    private static final String SIZE_WITH = """
            (select coalesce(sum(octet_length(name) + octet_length(value) + %1$d), 0) from entries where name <> ?1)
                + octet_length(?1) + octet_length(?2) + %1$d""".formatted(EACH);
    private static final String PUT = "insert into entries (name, value) select ?1, ?2 where " + SIZE_WITH
            + " <= ?3 on conflict (name) do update set value = excluded.value";

    private final Connection connection;

    private Entries(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a file, which is made where it is not there.
     *
     * @throws SQLException also where it is another program's file, which stays as it is
     */
    static Entries open(Path file) throws IOException, SQLException {
        make(file.toAbsolutePath());
        Properties patience = new Properties();
        patience.setProperty("busy_timeout", String.valueOf(PATIENCE_MS));
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri(), patience);
        try (Statement statement = connection.createStatement()) {
            requireStore(statement);
            writeAhead(statement);
            // What put has returned from is on the disk.
            statement.execute("pragma synchronous = full");
            statement.execute("create table if not exists entries (name text primary key, value blob not null)");
            return new Entries(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The journal is not changed while another does the same, and nobody waits for that, whatever patience was asked for. */
    private static void writeAhead(Statement statement) throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (true) {
            try {
                statement.execute("pragma journal_mode = wal");
                return;
            } catch (SQLException refused) {
                if (refused.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code || System.nanoTime() - deadline > 0) {
                    throw refused;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BUSY_PAUSE_MS));
            }
        }
    }

    /** Only its owner may read what a script keeps. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            // It is of an earlier run.
        }
    }

    /** Marks a new file; others may be doing the same at this moment. */
    private static void requireStore(Statement statement) throws SQLException {
        statement.execute("begin immediate");
        try {
            if (number(statement, "pragma application_id") != APPLICATION) {
                if (number(statement, "select count(*) from sqlite_master") > 0) {
                    throw new SQLException("it is not the store of a script");
                }
                statement.execute("pragma application_id = " + APPLICATION);
                statement.execute("pragma user_version = " + FORMAT);
            } else if (number(statement, "pragma user_version") > FORMAT) {
                throw new SQLException("it was written by a newer version of this program");
            }
            statement.execute("commit");
        } catch (SQLException e) {
            statement.execute("rollback");
            throw e;
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            return found.getInt(1);
        }
    }

    /**
     * False where it would be too much; nothing is changed then.
     *
     * @param most how many bytes all entries may take together
     */
    boolean put(String name, byte[] value, long most) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, name);
            put.setBytes(2, value);
            put.setLong(3, most);
            return put.executeUpdate() > 0;
        }
    }

    /** How many bytes all entries would take with that one. */
    long sizeWith(String name, byte[] value) throws SQLException {
        try (PreparedStatement size = connection.prepareStatement("select " + SIZE_WITH)) {
            size.setString(1, name);
            size.setBytes(2, value);
            try (ResultSet found = size.executeQuery()) {
                return found.getLong(1);
            }
        }
    }

    boolean remove(String name) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement("delete from entries where name = ?")) {
            remove.setString(1, name);
            return remove.executeUpdate() > 0;
        }
    }

    Optional<byte[]> get(String name) throws SQLException {
        try (PreparedStatement get = connection.prepareStatement("select value from entries where name = ?")) {
            get.setString(1, name);
            try (ResultSet found = get.executeQuery()) {
                return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
            }
        }
    }

    List<String> names() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select name from entries order by name")) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
