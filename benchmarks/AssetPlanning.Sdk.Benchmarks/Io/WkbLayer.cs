using System.Globalization;
using AssetPlanning.Data;

namespace AssetPlanning.Benchmarks.Io;

/// <summary>Well-known binary as a layer with the columns a patch is read by.</summary>
internal sealed class WkbLayer(IReadOnlyList<ReadOnlyMemory<byte>> shapes) : ILayerSource
{
    public LayerSchema Schema { get; } = new()
    {
        Name = "DLTB",
        Reference = CoordinateReference.OfEpsg(4546),
        Fields = [new("BSM", FieldKind.Text, 18), new("DLBM", FieldKind.Text, 5), new("ZLDWDM", FieldKind.Text, 19), new("ZLDWMC", FieldKind.Text, 60), new("TBMJ", FieldKind.Real), new("GDDB", FieldKind.WholeNumber)],
        Count = shapes.Count,
    };

    public LayerProvenance Provenance => throw new NotSupportedException("Made, not read.");

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default) => new Reader(shapes);

    private sealed class Reader(IReadOnlyList<ReadOnlyMemory<byte>> shapes) : IFeatureReader
    {
        private int item = -1;

        public ReadOnlyMemory<byte> Geometry { get; private set; }

        public bool Next()
        {
            if (++item == shapes.Count)
            {
                return false;
            }

            Geometry = shapes[item];
            return true;
        }

        public FieldValue ValueOf(int field) => field switch
        {
            0 => FieldValue.OfText(string.Create(CultureInfo.InvariantCulture, $"441702{item:D12}")),
            1 => FieldValue.OfText(item % 3 == 0 ? "0101" : "0301"),
            2 => FieldValue.OfText("441702100201"),
            3 => FieldValue.OfText("东门村"),
            4 => FieldValue.Of(1000 + item % 977 + item % 100 / 100.0),
            _ => FieldValue.Of((long)(item % 15)),
        };

        public void Dispose()
        {
        }
    }
}
