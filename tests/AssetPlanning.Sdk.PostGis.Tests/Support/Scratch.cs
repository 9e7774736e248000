using System.Globalization;
using Npgsql;

namespace AssetPlanning.Data.PostGis.Tests.Support;

/// <summary>A schema of its own for one test, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    internal static readonly DateOnly Today = new(2026, 1, 31);

    private readonly Scratch? around;

    internal Scratch()
        : this(null)
    {
    }

    // The database of its own is the schema's namesake.
    private Scratch(Scratch? around)
    {
        this.around = around;
        var server = new NpgsqlConnectionStringBuilder(Server.Connection ?? throw new InvalidOperationException($"{Server.Variable} names no server: .ci/run-companions starts one."));
        Source = NpgsqlDataSource.Create(around is null ? server : new(server.ConnectionString) { Database = around.Schema, Pooling = false });
        Schema = $"t{Guid.NewGuid():N}"[..20];
        Run($"CREATE SCHEMA {Schema}");
    }

    internal NpgsqlDataSource Source { get; }

    internal string Schema { get; }

    internal TableName this[string table] => new(Schema, table);

    /// <summary>The same in a database where nothing else goes on.</summary>
    internal static Scratch InItsOwnDatabase()
    {
        var around = new Scratch();
        around.Run("CREATE DATABASE {s}");
        var scratch = new Scratch(around);
        scratch.Run("CREATE EXTENSION postgis SCHEMA public");
        return scratch;
    }

    internal static LayerSchema Plane(params LayerField[] fields) => new() { Name = "layer", Reference = CoordinateReference.OfEpsg(4549), Fields = [.. fields] };

    internal static LayerSchema Table(params LayerField[] fields) => new() { Name = "table", IsSpatial = false, Fields = [.. fields] };

    internal PostGisSnapshot Snapshot() => PostGisSnapshot.Open(Source, Today);

    /// <summary>Writes rows of a table without shapes.</summary>
    internal void Write(TableName table, LayerSchema schema, TablePlan plan, params FieldValue[][] rows)
    {
        using var writer = PostGisDelivery.WriteOne(Source, table, schema, plan);
        foreach (var row in rows)
        {
            writer.Add(default, row);
        }

        writer.Complete();
    }

    /// <summary>Reads all values of a layer, feature by feature.</summary>
    internal List<FieldValue[]> Read(TableName table, DataReport? report = null)
    {
        using var snapshot = Snapshot();
        var layer = snapshot.Open(table);
        using var reader = layer.Read(report ?? new());
        var rows = new List<FieldValue[]>();
        while (reader.Next())
        {
            rows.Add([.. Enumerable.Range(0, layer.Schema.Fields.Count).Select(reader.ValueOf)]);
        }

        return rows;
    }

    internal void Run(string statement)
    {
        using var command = Source.CreateCommand(statement.Replace("{s}", Schema, StringComparison.Ordinal));
        command.ExecuteNonQuery();
    }

    internal T Ask<T>(string statement)
    {
        using var command = Source.CreateCommand(statement.Replace("{s}", Schema, StringComparison.Ordinal));
        return (T)Convert.ChangeType(command.ExecuteScalar()!, typeof(T), CultureInfo.InvariantCulture);
    }

    internal List<T> List<T>(string statement)
    {
        using var command = Source.CreateCommand(statement.Replace("{s}", Schema, StringComparison.Ordinal));
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(rows.GetFieldValue<T>(0));
        }

        return list;
    }

    /// <summary>Whether a table is there.</summary>
    internal bool Has(TableName table)
    {
        using var command = Source.CreateCommand("SELECT count(*) FROM pg_tables WHERE schemaname = $1 AND tablename = $2");
        command.Parameters.Add(new() { Value = table.Schema });
        command.Parameters.Add(new() { Value = table.Table });
        return (long)command.ExecuteScalar()! == 1;
    }

    public void Dispose()
    {
        Run($"DROP SCHEMA {Schema} CASCADE");
        Source.Dispose();
        if (around is not null)
        {
            around.Run("DROP DATABASE {s}");
            around.Dispose();
        }
    }
}
