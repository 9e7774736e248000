using System.Buffers.Binary;
using System.Globalization;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.Support;

/// <summary>A county of crooked cells, as many as wanted, made when they are read: shapes on the grid, one in fifty with a hole, one in ninety in two parts.</summary>
internal sealed class County(int count, string name = "DLTB") : ILayerSource
{
    internal static readonly GridFrame Frame = new(500_000m, 3_300_000m, GaussKruger.FromEpsg(4549));

    internal static ValueList<LayerField> Fields { get; } =
    [
        new("BSM", FieldKind.Text, 18), new("DLBM", FieldKind.Text, 5), new("ZLDWDM", FieldKind.Text, 19), new("ZLDWMC", FieldKind.Text, 60),
        new("TBMJ", FieldKind.Real), new("GDDB", FieldKind.WholeNumber), new("BZ", FieldKind.Text, 254),
    ];

    public LayerSchema Schema { get; } = new() { Name = name, Reference = CoordinateReference.OfEpsg(4549), Fields = Fields, Count = count };

    public LayerProvenance Provenance => new() { File = "county", Bytes = 0, Print = Fingerprint.Of([]), Layer = name, Driver = "test" };

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default) => new Reader(count);

    internal static byte[] ShapeOf(int item)
    {
        int i = item % 400, j = item / 400;
        var parts = item % 90 == 7 ? 2 : 1;
        var shape = new List<byte> { 1 };
        Word(shape, parts == 1 ? 3 : 6);
        if (parts == 2)
        {
            Word(shape, 2);
        }

        for (var part = 0; part < parts; part++)
        {
            if (parts == 2)
            {
                shape.Add(1);
                Word(shape, 3);
            }

            var hasHole = parts == 1 && item % 50 == 3;
            Word(shape, hasHole ? 2 : 1);
            Ring(shape, i, j, parts == 2 ? 0.25 : 1, part * 0.5, false);
            if (hasHole)
            {
                Ring(shape, i, j, 0.3, 0.3, true);
            }
        }

        return [.. shape];
    }

    // Counter-clockwise, or clockwise for a hole; corners that cells share are the same to the last bit.
    private static void Ring(List<byte> shape, int i, int j, double size, double shift, bool isHole)
    {
        const int PerEdge = 3;
        var corners = new List<(double X, double Y)>();
        for (var k = 0; k < 4 * PerEdge; k++)
        {
            var (side, step) = (k / PerEdge, k % PerEdge);
            var (u, v) = side switch { 0 => (step, 0), 1 => (PerEdge, step), 2 => (PerEdge - step, PerEdge), _ => (0, PerEdge - step) };
            var (x, y) = (PerEdge * i + u, PerEdge * j + v);
            var (wx, wy) = (Wobble(x, y, 1), Wobble(x, y, 2));
            corners.Add((i + shift + (u + wx) / PerEdge * size, j + shift + (v + wy) / PerEdge * size));
        }

        if (isHole)
        {
            corners.Reverse();
        }

        corners.Add(corners[0]);
        Word(shape, corners.Count);
        foreach (var (x, y) in corners)
        {
            Number(shape, Math.Round((500_000 + 60 * x) * 1e4) / 1e4);
            Number(shape, Math.Round((3_300_000 + 60 * y) * 1e4) / 1e4);
        }
    }

    private static double Wobble(int x, int y, uint axis)
    {
        var hash = unchecked(((uint)x * 2654435761u) ^ ((uint)y * 2246822519u) ^ (axis * 3266489917u));
        hash = unchecked((hash ^ (hash >> 15)) * 2246822519u);
        return ((hash ^ (hash >> 13)) % 1000) / 2500.0 - 0.2;
    }

    private static void Word(List<byte> shape, int word)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, word);
        shape.AddRange(four);
    }

    private static void Number(List<byte> shape, double number)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(eight, number);
        shape.AddRange(eight);
    }

    private static FieldValue ValueOf(int item, int field) => field switch
    {
        0 => FieldValue.OfText(string.Create(CultureInfo.InvariantCulture, $"330281{item:D12}")),
        1 => FieldValue.OfText(item % 3 == 0 ? "0101" : item % 3 == 1 ? "0301" : "0702"),
        2 => FieldValue.OfText("330281100201"),
        3 => FieldValue.OfText(item % 2 == 0 ? "东门村" : "“城”,西\n村"),
        4 => FieldValue.Of(1000 + item % 977 + item % 100 / 100.0),
        5 => item % 4 == 0 ? FieldValue.None : FieldValue.Of((long)(item % 15)),
        _ => item % 7 == 0 ? FieldValue.OfText("=1+1") : FieldValue.None,
    };

    private sealed class Reader(int count) : IFeatureReader
    {
        private int item = -1;

        public ReadOnlyMemory<byte> Geometry { get; private set; }

        public bool Next()
        {
            if (++item >= count)
            {
                return false;
            }

            Geometry = ShapeOf(item);
            return true;
        }

        public FieldValue ValueOf(int field) => County.ValueOf(item, field);

        public void Dispose()
        {
        }
    }
}
