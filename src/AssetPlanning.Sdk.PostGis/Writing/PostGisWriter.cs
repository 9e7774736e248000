using System.Globalization;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>Writes the rows of one table by binary COPY; memory does not grow with them.</summary>
internal sealed class PostGisWriter : ILayerWriter
{
    private readonly PostGisDelivery delivery;
    private readonly TableTarget target;
    private readonly NpgsqlRawCopyStream stream;
    private readonly CopyOutput rows;
    private readonly bool isWhole;
    private readonly CancellationToken cancellationToken;
    private long feature = -1;
    private bool isComplete, isBroken, isDisposed;

    internal PostGisWriter(PostGisDelivery delivery, TableTarget target, LayerSchema schema, NpgsqlRawCopyStream stream, bool isWhole, CancellationToken cancellationToken)
    {
        (this.delivery, this.target, this.stream, this.isWhole, this.cancellationToken, Schema) = (delivery, target, stream, isWhole, cancellationToken, schema);
        rows = new(stream, target.Columns.Length + (target.Shape is null ? 0 : 1));
    }

    public LayerSchema Schema { get; }

    public void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        RequireOpen();
        if (values.Length != target.Columns.Length || (target.Shape is null && !geometry.IsEmpty))
        {
            throw new ArgumentException($"'{target.Table}' has {target.Columns.Length} columns{(target.Shape is null ? " and no shapes" : string.Empty)}, not {values.Length} values and {geometry.Length} bytes of a shape.", nameof(values));
        }

        if ((++feature & 255) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        // Until the row is whole: what follows half a row would be read as the rest of it.
        isBroken = true;
        try
        {
            rows.BeginRow();
        }
        catch (Exception e) when (Refusal.IsLost(e))
        {
            throw Refusal.Of(e, delivery.Database, target.Table.ToString());
        }

        for (var column = 0; column < values.Length; column++)
        {
            if (ValueOutput.Write(target.Columns[column], values[column], rows) is { } problem)
            {
                throw Refused($"列 {target.Columns[column].Name}：{problem}", "按列的类型、长度与精度核对数据；没有写入任何内容。");
            }
        }

        if (target.Shape is not null)
        {
            AddShape(geometry);
        }

        isBroken = false;
    }

    public void Complete()
    {
        RequireOpen();
        Refusal.Guard(delivery.Database, target.Table.ToString(), () =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.End();
            // Whatever the server has against a row it says here.
            stream.Dispose();
            isComplete = true;
            RequireAllRows();
            if (target is { IsNew: true, Shape: { } shape })
            {
                delivery.Run(TableStatement.Index(target.Table, shape), cancellationToken);
            }

            return true;
        }, cancellationToken, isAmongRows: true);
        delivery.EndTable(isComplete: true);
        if (isWhole)
        {
            delivery.Commit();
        }
    }

    public void Dispose()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        if (!isComplete)
        {
            delivery.EndTable(isComplete: false);
            Abandon();
        }

        if (isWhole)
        {
            delivery.Dispose();
        }
    }

    private void RequireOpen()
    {
        ObjectDisposedException.ThrowIf(isDisposed || isComplete, this);
        if (isBroken)
        {
            throw new InvalidOperationException("A feature was refused: nothing of the table is kept.");
        }
    }

    private void RequireAllRows()
    {
        if (target.RowsBefore is { } before && delivery.Catalogue.OwnRowsOf(target.Table) - before is var kept && kept != feature + 1)
        {
            throw new LayerFileException(
                DocumentDefect.Content,
                delivery.Database,
                target.Table.ToString(),
                string.Create(CultureInfo.InvariantCulture, $"写入 {feature + 1} 行，表里只有 {kept} 行：表上的触发器没有放行其余的行。"),
                "停用或改写触发器，或写入没有触发器的表；没有写入任何内容。");
        }
    }

    // The head of the shape as the database wants it, with its system; the rest as it is.
    private void AddShape(ReadOnlySpan<byte> geometry)
    {
        if (geometry.IsEmpty)
        {
            rows.Nothing();
            return;
        }

        if (EwkbHead.Read(geometry) is not { } head)
        {
            throw Refused("图形不是 WKB。", "核对数据来源。");
        }

        if (head.HasReference && head.Reference != target.Reference)
        {
            throw Refused(string.Create(CultureInfo.InvariantCulture, $"图形的坐标系编号是 {head.Reference}，表是 {target.Reference}。"), "先把数据转换到同一坐标系。");
        }

        var value = rows.Value(geometry.Length - head.Bytes + EwkbHead.ReferencedBytes);
        head.Write(value, target.Reference);
        geometry[head.Bytes..].CopyTo(value[EwkbHead.ReferencedBytes..]);
    }

    private void Abandon()
    {
        try
        {
            stream.Cancel();
            stream.Dispose();
        }
        catch (Exception e) when (Refusal.IsLost(e) || e is OperationCanceledException)
        {
            // It is given up either way; the transaction takes back what came of it.
        }
    }

    private LayerFileException Refused(string problem, string remedy) => new(
        DocumentDefect.Content, delivery.Database, string.Create(CultureInfo.InvariantCulture, $"{target.Table}/{feature}"), problem, remedy);
}
