namespace AssetPlanning.Spatial;

/// <summary>Position along a Hilbert curve: near in number means near on the ground.</summary>
internal static class SpaceFillingCurve
{
    private const int Order = 16;

    /// <summary>Number of the cell that holds a grid point, of 2¹⁶ × 2¹⁶ cells over the reach of a frame.</summary>
    internal static uint KeyOf(int x, int y)
    {
        unchecked
        {
            uint u = (uint)(x + (1 << 30)) >> (31 - Order), v = (uint)(y + (1 << 30)) >> (31 - Order);
            uint key = 0;
            for (var s = 1u << (Order - 1); s > 0; s >>= 1)
            {
                uint rx = (u & s) != 0 ? 1u : 0, ry = (v & s) != 0 ? 1u : 0;
                key += s * s * ((3 * rx) ^ ry);
                if (ry != 0)
                {
                    continue;
                }

                // Each quadrant is the whole curve turned so that its ends meet the neighbours'.
                if (rx != 0)
                {
                    (u, v) = (~u, ~v);
                }

                (u, v) = (v, u);
            }

            return key;
        }
    }
}
