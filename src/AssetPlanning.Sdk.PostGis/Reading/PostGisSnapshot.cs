using System.Data;
using System.Globalization;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>A spatial database as it stands at one moment (空间数据库快照): all its layers, read as often as wanted, and nothing in between changes.</summary>
/// <remarks>
/// One read-only transaction that repeats what it reads, until disposed of. Connection, time limits and password are the
/// host's; a connection it hands in is left as it was. One layer is read at a time, for a connection does one thing at a time.
/// Stopping a reading between rows leaves the snapshot as it is; while the server still sorts there is no row to stop at, and
/// it is the connection that is given up.
/// </remarks>
public sealed class PostGisSnapshot : ILayerCatalogue, IDisposable
{
    internal const string Driver = "PostGIS";

    // Rows without a key come as they lie: from the beginning, and by one worker. A server that has lost us stops working, where
    // it knows how to notice (since 14).
    private const string Begin = """
        SET TRANSACTION READ ONLY;
        SET LOCAL synchronize_seqscans = off;
        SET LOCAL max_parallel_workers_per_gather = 0;
        SELECT pg_catalog.set_config(name, '1s', true) FROM pg_catalog.pg_settings WHERE name = 'client_connection_check_interval'
        """;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly bool isOurs;
    private readonly PostGisCatalogue catalogue;
    private readonly List<FoundTable> tables;
    private readonly Dictionary<int, CoordinateReference?> references = [];
    private bool isReading;

    private PostGisSnapshot(NpgsqlConnection connection, bool isOurs, DateOnly on, DataLimits limits)
    {
        (this.connection, this.isOurs, On, Limits, Database) = (connection, isOurs, on, limits, connection.Database);
        transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        try
        {
            Run(Begin);
            catalogue = new(connection);
            Version = string.Create(CultureInfo.InvariantCulture, $"{catalogue.ExtensionVersion}，PostgreSQL {connection.PostgreSqlVersion}，快照 {catalogue.Snapshot}，{on:yyyy-MM-dd}");
            tables = catalogue.Tables();
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <summary>The database (库名); neither server nor user, which are nobody else's business.</summary>
    public string Database { get; }

    /// <summary>The day the host says it is (读取日期).</summary>
    public DateOnly On { get; }

    /// <summary>What serves the data (版本): PostGIS, PostgreSQL, the snapshot by its transactions, the day.</summary>
    public string Version { get; }

    /// <inheritdoc/>
    /// <remarks>A column bound to no reference system has none here; opening the layer counts what its features say.</remarks>
    public ValueList<LayerSchema> Layers => [.. tables.Select(table => SchemaOf(table, table.Geometry?.Reference ?? 0))];

    internal DataLimits Limits { get; }

    /// <summary>Looks at a database through a connection of its own, closed with the snapshot.</summary>
    /// <param name="source">The host's door to the database.</param>
    /// <param name="on">The day, for the record of where data come from.</param>
    /// <param name="limits">How much a layer may bring.</param>
    /// <returns>The snapshot; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database cannot be reached, or has no PostGIS.</exception>
    public static PostGisSnapshot Open(NpgsqlDataSource source, DateOnly on, DataLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Refusal.Guard(string.Empty, "connection", CancellationToken.None, () =>
        {
            var connection = source.OpenConnection();
            try
            {
                return new PostGisSnapshot(connection, isOurs: true, on, limits ?? DataLimits.Default);
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    /// <summary>Looks at a database through an open connection of the host, which has no transaction under way.</summary>
    /// <param name="connection">The connection; it stays open and belongs to the host.</param>
    /// <param name="on">The day, for the record of where data come from.</param>
    /// <param name="limits">How much a layer may bring.</param>
    /// <returns>The snapshot; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database has no PostGIS, or the connection broke.</exception>
    public static PostGisSnapshot Open(NpgsqlConnection connection, DateOnly on, DataLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return Refusal.Guard(connection.Database, "connection", CancellationToken.None, () => new PostGisSnapshot(connection, isOurs: false, on, limits ?? DataLimits.Default));
    }

    /// <inheritdoc/>
    public ILayerSource Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Open(tables.Find(table => table.LayerName == name) ?? throw new ArgumentException($"{Database} has no layer '{name}'.", nameof(name)));
    }

    /// <summary>Opens a table.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="geometryColumn">The column of the shapes, where there are several.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">There is no such table or column, or there are several columns to choose from.</exception>
    public ILayerSource Open(TableName table, string? geometryColumn = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        FoundTable[] found = [.. tables.Where(one => one.Name == table && (geometryColumn is null || one.Geometry?.Column == geometryColumn))];
        return found switch
        {
            [var one] => Open(one),
            [] => throw new ArgumentException($"{Database} has no such layer: {table}{(geometryColumn is null ? string.Empty : $" with the column '{geometryColumn}'")}.", nameof(table)),
            _ => throw new ArgumentException($"{table} has {found.Length} geometry columns: name one.", nameof(geometryColumn)),
        };
    }

    /// <summary>Lets the snapshot go.</summary>
    public void Dispose()
    {
        try
        {
            transaction.Dispose();
        }
        catch (Exception e) when (Refusal.IsOfTheDatabase(e))
        {
            // The connection is gone, and with it a transaction that has changed nothing.
        }

        if (isOurs)
        {
            connection.Dispose();
        }
    }

    /// <summary>Starts copying out what a statement selects.</summary>
    internal PostGisCopy Copy(string statement, int columns, string place, CancellationToken cancellationToken)
    {
        if (isReading)
        {
            throw new InvalidOperationException("One layer of a snapshot is read at a time: dispose of the other reader first.");
        }

        RequireConnection(place);
        // What fails or is stopped is taken back to here; the snapshot itself goes on.
        Refusal.Guard(Database, place, cancellationToken, () => Run("SAVEPOINT reading"));
        isReading = true;
        try
        {
            return PostGisCopy.Start(this, connection, statement, columns, place, cancellationToken);
        }
        catch
        {
            EndCopy(isWhole: false);
            throw;
        }
    }

    internal void EndCopy(bool isWhole)
    {
        isReading = false;
        try
        {
            Run(isWhole ? "RELEASE SAVEPOINT reading" : "ROLLBACK TO SAVEPOINT reading; RELEASE SAVEPOINT reading");
        }
        catch (Exception e) when (Refusal.IsOfTheDatabase(e) || e is InvalidOperationException)
        {
            // A broken connection says so to whoever reads next; what was read was read.
        }
    }

    internal LayerSchema SchemaOf(FoundTable table, int reference) => new()
    {
        Name = table.LayerName,
        IsSpatial = table.Geometry is not null,
        Reference = references.TryGetValue(reference, out var known) ? known : references[reference] = catalogue.ReferenceOf(reference),
        Fields = [.. table.Columns.Select(static column => column.Field)],
    };

    private PostGisLayer Open(FoundTable table) => Refusal.Guard(Database, table.LayerName, CancellationToken.None, () =>
    {
        RequireConnection(table.LayerName);
        if (table.Columns.Count > Limits.Fields)
        {
            throw new LayerFileException(DocumentDefect.BeyondLimits, Database, table.LayerName, string.Create(CultureInfo.InvariantCulture, $"有 {table.Columns.Count} 列，读入上限是 {Limits.Fields} 列。"), "只留需要的列（建视图），或调高 DataLimits.Fields。");
        }

        var bound = table.Geometry?.Reference ?? 0;
        List<ReferenceCount> counts = table.Geometry is not null && bound == 0 ? catalogue.ReferencesOf(table) : [];
        var reference = counts is [var most, ..] ? most.Reference : bound;
        return new PostGisLayer(this, table, SchemaOf(table, reference), catalogue.Extension, reference, [.. counts]);
    });

    private void RequireConnection(string place)
    {
        if (connection.State != ConnectionState.Open)
        {
            throw new LayerFileException(DocumentDefect.Content, Database, place, "快照的连接已经断开。", "另开一个快照，从头读起。");
        }
    }

    private bool Run(string statements)
    {
        using var command = new NpgsqlCommand(statements, connection);
        command.ExecuteNonQuery();
        return true;
    }
}
