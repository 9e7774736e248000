using System.Buffers.Binary;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Boundary points as a ring the area book reads (界址线).</summary>
internal static class BoundaryRing
{
    private const int Header = 13;

    /// <summary>A polygon of one ring in well-known binary, closed.</summary>
    internal static ReadOnlyMemory<byte> Write(ValueList<BoundaryPoint> points)
    {
        var corners = points.Count == 0 ? 0 : points.Count + 1;
        var bytes = new byte[Header + (16 * corners)];
        bytes[0] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), 3);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(5), 1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(9), corners);
        for (var at = 0; at < corners; at++)
        {
            var point = points[at % points.Count];
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(Header + (16 * at)), Coordinate(point.Easting));
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(Header + (16 * at) + 8), Coordinate(point.Northing));
        }

        return bytes;
    }

    /// <summary>Whether the grid of 0.1 mm holds the point as it is.</summary>
    internal static bool IsOnGrid(BoundaryPoint point) => (point.Easting * GridFrame.StepsPerMetre).IsWhole && (point.Northing * GridFrame.StepsPerMetre).IsWhole;

    internal static Ratio SquareOf(BoundaryPoint from, BoundaryPoint to)
    {
        var (east, north) = (to.Easting - from.Easting, to.Northing - from.Northing);
        return (east * east) + (north * north);
    }

    /// <summary>To 0.1 mm, to be read by people; verdicts compare squares. Points of a sound boundary lie in one frame, so the root is of less than 2¹²⁴.</summary>
    internal static Metres LengthOf(Ratio square)
    {
        var steps = (square * GridFrame.StepsPerMetre * GridFrame.StepsPerMetre).Round(Rounding.HalfUp);
        return new(Ratio.Of(IntegerRoot.Nearest((UInt128)steps), GridFrame.StepsPerMetre));
    }

    /// <summary>What no plane of a projection holds is beyond every frame, and refused there.</summary>
    private static double Coordinate(Ratio metres) => metres < 1_000_000_000 && metres > -1_000_000_000 ? (double)metres.ToDecimal(6, Rounding.HalfEven) : double.MaxValue;
}
