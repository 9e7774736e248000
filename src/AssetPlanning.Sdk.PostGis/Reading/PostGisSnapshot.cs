using System.Globalization;

namespace AssetPlanning.Data.PostGis;

/// <summary>A spatial database as it stands at one moment (空间数据库快照): all its layers, read as often as wanted, and nothing in between changes.</summary>
/// <remarks>
/// One read-only transaction that repeats what it reads, until disposed of. Connection, time limits and password are the
/// host's; a connection it hands in is left as it was. One layer is read at a time, for a connection does one thing at a time.
/// Stopping a reading between rows leaves the snapshot as it is; while the server still sorts there is no row to stop at, and
/// it is the connection that is given up.
/// </remarks>
public sealed partial class PostGisSnapshot : ILayerCatalogue, IDisposable
{
    internal const string Driver = "PostGIS";

    // Rows without a key come as they lie: from the beginning, by one worker, and never out of an index, whose order is another
    // one: attributes read apart from their shapes would be those of other features. What is read as its text (ranges, arrays)
    // is written the same on every server, whole and unmistakable: 03/02/2026 is two days, and 15 digits are not every number. A
    // server that has lost us stops working, where it knows how to notice (since 14).
    private const string Begin = """
        SET TRANSACTION READ ONLY;
        SET LOCAL synchronize_seqscans = off;
        SET LOCAL enable_indexonlyscan = off;
        SET LOCAL max_parallel_workers_per_gather = 0;
        SET LOCAL datestyle = 'ISO, YMD';
        SET LOCAL intervalstyle = 'postgres';
        SET LOCAL timezone = 'UTC';
        SET LOCAL extra_float_digits = 3;
        SET LOCAL bytea_output = 'hex';
        SELECT pg_catalog.set_config(name, '1s', true) FROM pg_catalog.pg_settings WHERE name = 'client_connection_check_interval'
        """;

    private readonly HeldTransaction transaction;
    private readonly PostGisCatalogue catalogue;
    private readonly List<FoundTable> tables;
    private readonly Dictionary<int, CoordinateReference?> references = [];
    private PostGisCopy? reading;

    private PostGisSnapshot(HeldTransaction transaction, DateOnly on, DataLimits limits)
    {
        (this.transaction, On, Limits) = (transaction, on, limits);
        transaction.Run(Begin);
        catalogue = new(transaction.Connection);
        Version = string.Create(CultureInfo.InvariantCulture, $"{catalogue.ExtensionVersion}，PostgreSQL {transaction.Connection.PostgreSqlVersion}，快照 {catalogue.Snapshot}，{on:yyyy-MM-dd}");
        tables = catalogue.Tables();
        Layers = [.. tables.Select(table => SchemaOf(table, table.Geometry?.Reference ?? 0))];
    }

    /// <summary>The database (库名); neither server nor user, which are nobody else's business.</summary>
    public string Database => transaction.Database;

    /// <summary>The day the host says it is (读取日期).</summary>
    public DateOnly On { get; }

    /// <summary>What serves the data (版本): PostGIS, PostgreSQL, the snapshot by its transactions, the day.</summary>
    public string Version { get; }

    /// <inheritdoc/>
    /// <remarks>A column bound to no reference system has none here; opening the layer counts what its features say.</remarks>
    public ValueList<LayerSchema> Layers { get; }

    internal DataLimits Limits { get; }

    /// <summary>Lets the snapshot go.</summary>
    public void Dispose()
    {
        reading?.Dispose();
        transaction.Dispose();
    }

    /// <summary>Starts copying out what a statement selects.</summary>
    internal PostGisCopy Copy(string statement, int columns, string place, CancellationToken cancellationToken)
    {
        RequireFree(place);
        // What fails or is stopped is taken back to here; the snapshot itself goes on.
        Refusal.Guard(Database, place, () => Run("SAVEPOINT reading"), cancellationToken);
        try
        {
            return reading = PostGisCopy.Start(this, transaction.Connection, statement, columns, place, cancellationToken);
        }
        catch
        {
            EndCopy(isWhole: false);
            throw;
        }
    }

    internal void EndCopy(bool isWhole)
    {
        reading = null;
        try
        {
            Run(isWhole ? "RELEASE SAVEPOINT reading" : "ROLLBACK TO SAVEPOINT reading; RELEASE SAVEPOINT reading");
        }
        catch (Exception e) when (Refusal.IsLost(e))
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

    private void RequireFree(string place)
    {
        if (reading is not null)
        {
            throw new InvalidOperationException("One layer of a snapshot is read at a time: dispose of the other reader first.");
        }

        transaction.RequireConnected(place);
    }

    private bool Run(string statements)
    {
        transaction.Run(statements);
        return true;
    }
}
