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
    private readonly HeldTransaction transaction;
    private DeliveryState state;
    private PostGisWriter? writing;

    private PostGisDelivery(HeldTransaction transaction)
    {
        this.transaction = transaction;
        Catalogue = new(transaction.Connection);
    }

    private enum DeliveryState
    {
        Open,
        Writing,
        Failed,
        Committed,
    }

    /// <summary>The database (库名).</summary>
    public string Database => transaction.Database;

    internal PostGisCatalogue Catalogue { get; }

    /// <summary>Begins a delivery through a connection of its own, closed with it.</summary>
    /// <param name="source">The host's door to the database.</param>
    /// <returns>The delivery; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The database cannot be reached.</exception>
    public static PostGisDelivery Begin(NpgsqlDataSource source) => new(HeldTransaction.Begin(source, IsolationLevel.ReadCommitted));

    /// <summary>Begins a delivery through an open connection of the host, which has no transaction under way.</summary>
    /// <param name="connection">The connection; it stays open and belongs to the host.</param>
    /// <returns>The delivery; to be disposed of.</returns>
    /// <exception cref="LayerFileException">The connection broke.</exception>
    public static PostGisDelivery Begin(NpgsqlConnection connection) => new(HeldTransaction.Begin(connection, IsolationLevel.ReadCommitted));

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
        transaction.Commit();
        state = DeliveryState.Committed;
    }

    /// <summary>Ends the delivery; what is not committed is as if it had never been.</summary>
    public void Dispose()
    {
        // A table that is still being written keeps the connection busy, and a busy one cannot be given back.
        writing?.Dispose();
        transaction.Dispose();
    }

    internal void Run(string statement, CancellationToken cancellationToken) => transaction.Run(statement, cancellationToken);

    internal void EndTable(bool isComplete) => (state, writing) = (isComplete ? DeliveryState.Open : DeliveryState.Failed, null);

    private PostGisWriter Start(TableName table, LayerSchema schema, TablePlan plan, bool isWhole, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(schema);
        Require(DeliveryState.Open);
        if (schema.IsSpatial && schema.Reference?.Epsg is null)
        {
            throw new ArgumentException("A layer with shapes names its reference system by an EPSG code.", nameof(schema));
        }

        transaction.RequireConnected(table.ToString());
        state = DeliveryState.Failed;
        writing = Refusal.Guard(Database, table.ToString(), () =>
        {
            var target = TableTarget.Prepare(this, table, schema, plan, cancellationToken);
            var stream = transaction.Connection.BeginRawBinaryCopyAsync(target.Copy, cancellationToken).GetAwaiter().GetResult();
            return new PostGisWriter(this, target, schema, stream, isWhole, cancellationToken);
        }, cancellationToken);
        state = DeliveryState.Writing;
        return writing;
    }

    private void Require(DeliveryState wanted)
    {
        if (state != wanted)
        {
            throw new InvalidOperationException($"The delivery is {state}: each table is completed before the next one or the commit, and nothing follows a failure.");
        }
    }
}
