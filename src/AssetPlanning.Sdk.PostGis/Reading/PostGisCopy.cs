using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>One COPY out of a snapshot: the rows, and the token that stops the server too.</summary>
internal sealed class PostGisCopy : IDisposable
{
    private readonly PostGisSnapshot snapshot;
    private readonly NpgsqlRawCopyStream stream;
    private readonly CopyInput rows;
    private readonly CancellationTokenRegistration stopping;
    private readonly CancellationToken cancellationToken;
    private readonly string place;
    private bool isWhole, isDisposed;

    private PostGisCopy(PostGisSnapshot snapshot, NpgsqlRawCopyStream stream, int columns, string place, CancellationToken cancellationToken)
    {
        (this.snapshot, this.stream, this.place, this.cancellationToken) = (snapshot, stream, place, cancellationToken);
        rows = new(stream, columns, Math.Max(snapshot.Limits.GeometryBytes, snapshot.Limits.TextBytes), (defect, problem) => new(
            defect, snapshot.Database, place, problem, defect == DocumentDefect.BeyondLimits ? "核对数据，或调高 DataLimits。" : "从头再读；仍是这样的，核对服务器以及其间的代理。"));
        stopping = cancellationToken.Register(static copy => ((NpgsqlRawCopyStream)copy!).Cancel(), stream);
    }

    internal CopyInput Rows => rows;

    /// <summary>Size and fingerprint of all rows, once the last was read.</summary>
    internal (long Bytes, Fingerprint Print)? Content { get; private set; }

    /// <summary>Has the server begin; a sort before the first row may take its time, and stops at the token too.</summary>
    internal static PostGisCopy Start(PostGisSnapshot snapshot, NpgsqlConnection connection, string statement, int columns, string place, CancellationToken cancellationToken)
    {
        var copy = Refusal.Guard(snapshot.Database, place, () => connection.BeginRawBinaryCopyAsync(statement, cancellationToken).GetAwaiter().GetResult(), cancellationToken);
        return new(snapshot, copy, columns, place, cancellationToken);
    }

    /// <summary>Goes to the next row.</summary>
    internal bool Next()
    {
        if (isWhole)
        {
            return false;
        }

        try
        {
            if (rows.Next())
            {
                return true;
            }

            Content = (rows.Bytes, rows.Print());
            isWhole = true;
            return false;
        }
        catch (Exception e) when (Refusal.IsLost(e) || e is OperationCanceledException)
        {
            // A server that was stopped reports whatever it was about to say.
            cancellationToken.ThrowIfCancellationRequested();
            throw Refusal.Of(e, snapshot.Database, place);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        stopping.Dispose();
        try
        {
            if (!isWhole)
            {
                // Otherwise the server would send the rest, and we would read it.
                stream.Cancel();
            }

            stream.Dispose();
        }
        catch (Exception e) when (Refusal.IsLost(e) || e is OperationCanceledException)
        {
            // That it was stopped is what was wanted.
        }

        rows.Dispose();
        snapshot.EndCopy(isWhole);
    }
}
