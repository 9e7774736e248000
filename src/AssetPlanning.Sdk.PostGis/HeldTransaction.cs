using System.Data;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>A connection with a transaction under way (事务), held until disposed of: a snapshot to read from, a delivery to write into.</summary>
/// <remarks>A connection of the host stays open when it is let go; one of its own is closed. What is not committed is taken back either way.</remarks>
internal sealed class HeldTransaction : IDisposable
{
    private readonly NpgsqlTransaction transaction;
    private readonly bool isOurs;

    private HeldTransaction(NpgsqlConnection connection, bool isOurs, IsolationLevel level)
    {
        (Connection, this.isOurs, Database) = (connection, isOurs, connection.Database);
        transaction = connection.BeginTransaction(level);

        // Text goes over the wire as it is: a host or a database that speaks GBK to others would have it read as another one.
        try
        {
            Run("SET LOCAL client_encoding = 'UTF8'");
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    internal NpgsqlConnection Connection { get; }

    internal string Database { get; }

    /// <summary>Whether the connection is still there; its host may have closed it.</summary>
    internal bool IsConnected => Connection.FullState.HasFlag(ConnectionState.Open) && !Connection.FullState.HasFlag(ConnectionState.Broken);

    internal static HeldTransaction Begin(NpgsqlDataSource source, IsolationLevel level)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Refusal.Guard(SqlName.DatabaseOf(source), "connection", () =>
        {
            var opened = source.OpenConnection();
            try
            {
                return new HeldTransaction(opened, isOurs: true, level);
            }
            catch
            {
                opened.Dispose();
                throw;
            }
        }, CancellationToken.None);
    }

    internal static HeldTransaction Begin(NpgsqlConnection connection, IsolationLevel level)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return Refusal.Guard(connection.Database, "connection", () => new HeldTransaction(connection, isOurs: false, level), CancellationToken.None);
    }

    /// <summary>Commits, or says in the one form what the database says: whether anything may have been kept stands in it.</summary>
    internal void Commit()
    {
        RequireConnected("commit");
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
    }

    internal void RequireConnected(string place)
    {
        if (!IsConnected)
        {
            throw new LayerFileException(DocumentDefect.Content, Database, place, "连接已经断开。", "重新连接，从头再来；没有提交的内容不会留下。");
        }
    }

    internal void Run(string statements, CancellationToken cancellationToken = default)
    {
        using var command = new NpgsqlCommand(statements, Connection);
        command.ExecuteNonQueryAsync(cancellationToken).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            transaction.Dispose();
        }
        catch (Exception e) when (Refusal.IsLost(e))
        {
            // The connection is gone; the server takes back what was not committed.
        }

        if (isOurs)
        {
            Connection.Dispose();
        }
    }
}
