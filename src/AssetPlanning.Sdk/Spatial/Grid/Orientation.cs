using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>Exact side tests on the grid.</summary>
/// <remarks>
/// Coordinates reach ±2³⁰, so differences fit 2³¹, products 2⁶² and the difference of two products 63 bits and a sign.
/// Where a point lies on a line, layer A is thought moved by an infinitesimal (ε, ε²): one translation for all of its points,
/// the same in side tests and point location, so every answer belongs to one possible picture (symbolic perturbation,
/// Edelsbrunner and Mücke 1990, reduced to a translation).
/// </remarks>
internal static class Orientation
{
    /// <summary>Twice the signed area of the triangle: positive when the point is left of the edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Of(int x0, int y0, int x1, int y1, int px, int py) =>
        unchecked(((long)x1 - x0) * ((long)py - y0) - ((long)y1 - y0) * ((long)px - x0));

    /// <summary>Whether a point of the moved layer is left of an edge of the resting one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool MovedPointIsLeft(long orientation, long edgeX, long edgeY) =>
        orientation != 0 ? orientation > 0 : edgeY != 0 ? edgeY < 0 : edgeX > 0;

    /// <summary>Whether a point of the resting layer is left of an edge of the moved one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool RestingPointIsLeft(long orientation, long edgeX, long edgeY) =>
        orientation != 0 ? orientation > 0 : edgeY != 0 ? edgeY > 0 : edgeX < 0;

    /// <summary>Whether an edge runs against the lexicographic order of its ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsBackward(int x0, int y0, int x1, int y1) => x0 > x1 || (x0 == x1 && y0 > y1);

    /// <summary>Whether two edges cross in the picture where the first one is moved.</summary>
    internal static bool Cross(int px, int py, int x, int y, int fx0, int fy0, int fx1, int fy1)
    {
        long fdx = (long)fx1 - fx0, fdy = (long)fy1 - fy0, dx = (long)x - px, dy = (long)y - py;
        return MovedPointIsLeft(Of(fx0, fy0, fx1, fy1, px, py), fdx, fdy) != MovedPointIsLeft(Of(fx0, fy0, fx1, fy1, x, y), fdx, fdy)
            && RestingPointIsLeft(Of(px, py, x, y, fx0, fy0), dx, dy) != RestingPointIsLeft(Of(px, py, x, y, fx1, fy1), dx, dy);
    }
}
