using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>How much the area of a buffer may be off when its border is off by a known distance δ.</summary>
/// <remarks>
/// The tube of radius t around a curve of length L has at most 2Lt + πt², sum over its pieces (each edge adds no more than 2t of its
/// length). Its growth is at most twice its area over t (Kneser 1951), so between the radii d − δ and d + δ lie at most
/// 8δL + 4πδd, for every one of the pieces 4δ(2L + πd). A strip that is just the union of convex pieces differs from the true one
/// within the tubes of radius δ around their borders.
/// </remarks>
internal static class BufferBound
{
    // Two lengths multiply to 10⁻¹⁴ m², a unit of area has 5·10⁻⁹; π is taken as 355/113, which is larger.
    private const int Divisor = 113 * 500_000;

    internal static MeasuredArea OfBand(List<(int X, int Y)[]> paths, int radius, MeasuredLength off)
    {
        Int128 length = 0;
        foreach (var path in paths)
        {
            for (var i = 0; i + 1 < path.Length; i++)
            {
                length += EdgeLength.Of(new(path[i].X, path[i].Y, path[i + 1].X, path[i + 1].Y)) + 1;
            }
        }

        var radii = (Int128)paths.Count * (((long)radius * MeasuredLength.UnitsPerStep) + off.Units);
        return Up(4 * (Int128)off.Units * ((2 * 113 * length) + (355 * radii)));
    }

    internal static MeasuredArea OfPieces(Polygon[] pieces, MeasuredLength off)
    {
        var length = (Int128)Math.Ceiling(pieces.Sum(static piece => piece.Length) + 1) * MeasuredLength.UnitsPerStep;
        return Up((Int128)off.Units * ((2 * 113 * length) + (355 * (Int128)off.Units * pieces.Length)));
    }

    private static MeasuredArea Up(Int128 area) => new((area / Divisor) + 1);
}
