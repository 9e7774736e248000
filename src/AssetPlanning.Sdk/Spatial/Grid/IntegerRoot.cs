namespace AssetPlanning.Spatial;

/// <summary>Square roots of integers, decided by integers.</summary>
internal static class IntegerRoot
{
    /// <summary>The largest integer whose square is not larger; for values below 2¹²⁶.</summary>
    internal static ulong Floor(UInt128 value)
    {
        // The double only starts the search: right to 52 bits, so one step of Newton's leaves it at most a little off.
        var root = (UInt128)Math.Sqrt((double)value);
        if (root == 0)
        {
            return 0;
        }

        root = (root + value / root) >> 1;
        while (root * root > value)
        {
            root--;
        }

        while ((root + 1) * (root + 1) <= value)
        {
            root++;
        }

        return (ulong)root;
    }

    /// <summary>The integer nearest to the root; for values below 2¹²⁴. A root is never halfway between two integers.</summary>
    internal static ulong Nearest(UInt128 value) => (Floor(value << 2) + 1) >> 1;
}
