using System.Data;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>Tables that go into a spatial database together (成果入库): one transaction, all of them or none.</summary>
/// <remarks>
/// Connection, time limits and password are the host's; a connection it hands in is left as it was. One table is written at a
/// time. What is not committed leaves nothing behind, whatever happens to the connection.
/// </remarks>
public sealed class PostGisDelivery : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly bool isOurs;
    private DeliveryState state;

    private PostGisDelivery(NpgsqlConnection connection, bool isOurs)
    {
        (this.connection, this.isOurs, Database) = (connection, isOurs, connection.Database);
        transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        Catalogue = new(connection);
    }

    private enum DeliveryState
    {
        Open,
        Writing,
        Failed,
        Committed,
    }

    /// <summary>The database (库名).</summary>
    public string Database { get; }

    internal PostGisCatalogue Catalogue { get; }

    /// <summary>Begins a delivery through a connection of its own, closed with it.</summary>
    /// <param name="source">The host's door to the database.</param>
    /// <returns>The delivery; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database cannot be reached.</exception>
    public static PostGisDelivery Begin(NpgsqlDataSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Refusal.Guard(SqlName.DatabaseOf(source), "connection", () =>
        {
            var opened = source.OpenConnection();
            try
            {
                return new PostGisDelivery(opened, isOurs: true);
            }
            catch
            {
                opened.Dispose();
                throw;
            }
        }, CancellationToken.None);
    }

    /// <summary>Begins a delivery through an open connection of the host, which has no transaction under way.</summary>
    /// <param name="connection">The connection; it stays open and belongs to the host.</param>
    /// <returns>The delivery; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The connection broke.</exception>
    public static PostGisDelivery Begin(NpgsqlConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return Refusal.Guard(connection.Database, "connection", () => new PostGisDelivery(connection, isOurs: false), CancellationToken.None);
    }

    /// <summary>Writes one layer and commits it when the writer is completed.</summary>
    /// <param name="source">The host's door to the database.</param>
    /// <param name="table">The table.</param>
    /// <param name="schema">Its columns; a layer with shapes names its reference system.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing; nothing is left of it then.</param>
    /// <returns>The writer; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database cannot be reached, or the table cannot hold the layer.</exception>
    public static ILayerWriter WriteOne(NpgsqlDataSource source, TableName table, LayerSchema schema, TablePlan plan, CancellationToken cancellationToken = default)
    {
        var delivery = Begin(source);
        try
        {
            return delivery.Start(table, schema, plan, isWhole: true, cancellationToken);
        }
        catch
        {
            delivery.Dispose();
            throw;
        }
    }

    /// <summary>Begins a table.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="schema">Its columns; a layer with shapes names its reference system.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing; the delivery cannot be committed then.</param>
    /// <returns>The writer: completing it ends the table, and committing the delivery makes it seen.</returns>
    /// <exception cref="ArgumentException">A layer with shapes names no reference system with an EPSG code.</exception>
    /// <exception cref="LayerFileException">The table is there and should not be, or the other way round, or it cannot hold the layer.</exception>
    public ILayerWriter Write(TableName table, LayerSchema schema, TablePlan plan, CancellationToken cancellationToken = default) =>
        Start(table, schema, plan, isWhole: false, cancellationToken);

    /// <summary>Makes all tables seen, at once.</summary>
    /// <exception cref="InvalidOperationException">A table is not completed, or one failed.</exception>
    /// <exception cref="LayerFileException">The database refused, or the connection broke: the text says whether anything may have been kept.</exception>
    public void Commit()
    {
        Require(DeliveryState.Open);
        state = DeliveryState.Failed;
        try
        {
            transaction.Commit();
        }
        catch (PostgresException e)
        {
            throw Refusal.Of(e, Database, "commit");
        }
        catch (Exception e) when (Refusal.IsOfTheDatabase(e))
        {
            throw new LayerFileException(DocumentDefect.Content, Database, "commit", "提交时连接中断：全部写入，还是全部没有写入，这里无从知道。", "到库里看表在不在，再决定是否重来。", e);
        }

        state = DeliveryState.Committed;
    }

    /// <summary>Ends the delivery; what is not committed is as if it had never been.</summary>
    public void Dispose()
    {
        try
        {
            transaction.Dispose();
        }
        catch (Exception e) when (Refusal.IsOfTheDatabase(e))
        {
            // The connection is gone; the server takes back what was not committed.
        }

        if (isOurs)
        {
            connection.Dispose();
        }
    }

    internal void Run(string statement, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQueryAsync(cancellationToken).GetAwaiter().GetResult();
    }

    internal void EndTable(bool isComplete) => state = isComplete ? DeliveryState.Open : DeliveryState.Failed;

    private PostGisWriter Start(TableName table, LayerSchema schema, TablePlan plan, bool isWhole, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(schema);
        Require(DeliveryState.Open);
        if (schema.IsSpatial && schema.Reference?.Epsg is null)
        {
            throw new ArgumentException("A layer with shapes names its reference system by an EPSG code.", nameof(schema));
        }

        state = DeliveryState.Failed;
        var writer = Refusal.Guard(Database, table.ToString(), () =>
        {
            var target = TableTarget.Prepare(this, table, schema, plan, cancellationToken);
            var stream = connection.BeginRawBinaryCopyAsync(target.Copy, cancellationToken).GetAwaiter().GetResult();
            return new PostGisWriter(this, target, schema, stream, isWhole, cancellationToken);
        }, cancellationToken);
        state = DeliveryState.Writing;
        return writer;
    }

    private void Require(DeliveryState wanted)
    {
        if (state != wanted)
        {
            throw new InvalidOperationException($"The delivery is {state}: each table is completed before the next one or the commit, and nothing follows a failure.");
        }
    }
}
