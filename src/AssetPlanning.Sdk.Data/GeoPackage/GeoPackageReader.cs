using System.Buffers.Binary;

namespace AssetPlanning.Data;

/// <summary>Reads the rows of a layer of a GeoPackage; the shape stays as the file has it, without its head.</summary>
internal sealed class GeoPackageReader(SqliteRows rows, FoundLayer found, FeatureParts parts, DataReport report, GeoPackageFile file, CancellationToken cancellationToken) : IFeatureReader
{
    private readonly SubjectId layer = DataReport.NameOf(found.Schema.Name);
    private byte[] shape = new byte[4096];
    private int shapeLength;
    private long feature = -1;

    public ReadOnlyMemory<byte> Geometry => shape.AsMemory(0, shapeLength);

    public bool Next()
    {
        if ((++feature & 255) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!rows.Next(cancellationToken))
        {
            file.Stamp.RequireUnchanged();
            if (found.Schema.Count is { } count && count != feature)
            {
                report.Add(DataFindings.CountDiffers, layer, Figure.Number(count), Figure.Number(feature));
            }

            return false;
        }

        if (feature >= file.Limits.Features)
        {
            throw new LayerFileException(DocumentDefect.BeyondLimits, file.Name, found.Schema.Name, $"要素超过 {file.Limits.Features} 个。", "分批读入，或调高 DataLimits.Features。");
        }

        ReadShape();
        return true;
    }

    public FieldValue ValueOf(int field)
    {
        if (parts == FeatureParts.Shapes)
        {
            return FieldValue.None;
        }

        var (name, kind, _, _) = found.Schema.Fields[field];
        var value = rows.Value(field + 1, kind);
        if (!SqliteTypes.Holds(kind, value))
        {
            report.Add(DataFindings.ValueOtherType, layer, feature, Figure.Name(name), Figure.Name(kind.ToString()), Figure.Name(value.Kind.ToString()));
        }

        return value;
    }

    public void Dispose() => rows.Dispose();

    private void ReadShape()
    {
        shapeLength = 0;
        if (found.GeometryColumn is null || parts == FeatureParts.Values || rows.IsNothing(0))
        {
            return;
        }

        var bytes = rows.Bytes(0);
        var state = GeoPackageGeometry.Read(bytes, out var reference, out var start);
        if (state == HeaderState.Unreadable)
        {
            report.Add(DataFindings.HeaderUnreadable, layer, feature, Figure.Name(bytes.Length < 8 ? $"{bytes.Length} bytes" : $"{BinaryPrimitives.ReadUInt32BigEndian(bytes):x8}"));
        }
        else if (state == HeaderState.Extended || (state == HeaderState.Sound && WkbWalk.IsExtended(bytes[start..])))
        {
            report.Add(DataFindings.HeaderExtended, layer, feature);
        }
        else if (reference != found.ReferenceNumber)
        {
            report.Add(DataFindings.OtherReference, layer, feature, Figure.Number(reference), Figure.Number(found.ReferenceNumber ?? 0));
        }
        else
        {
            shapeLength = bytes.Length - start;
            if (shape.Length < shapeLength)
            {
                shape = new byte[Math.Max(shapeLength, 2 * shape.Length)];
            }

            bytes[start..].CopyTo(shape);
        }
    }
}
