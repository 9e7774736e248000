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
            for (var bit = Order - 1; bit >= 0; bit--)
            {
                uint rx = (u >> bit) & 1, ry = (v >> bit) & 1;
                key = key << 2 | ((3 * rx) ^ ry);
                // Each quadrant is the whole curve turned so that its ends meet the neighbours'. Without a branch: the
                // bits of a position are not to be foreseen.
                uint lower = ry - 1, flip = lower & (0 - rx), swap = (u ^ v) & lower;
                (u, v) = (u ^ swap ^ flip, v ^ swap ^ flip);
            }

            return key;
        }
    }
}
