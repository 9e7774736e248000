using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Two whole numbers between which an exact number lies: all that fixed-point arithmetic may claim (区间界).</summary>
internal readonly record struct Bounds(BigInteger Low, BigInteger High)
{
    /// <summary>The sign when both bounds share it, otherwise 0: not known.</summary>
    internal int Sign => Low.Sign > 0 ? 1 : High.Sign < 0 ? -1 : 0;

    /// <summary>The number is at least this far from nothing.</summary>
    internal BigInteger Least => Sign == 0 ? BigInteger.Zero : BigInteger.Min(BigInteger.Abs(Low), BigInteger.Abs(High));

    /// <summary>The number is at most this far from nothing.</summary>
    internal BigInteger Most => BigInteger.Max(BigInteger.Abs(Low), BigInteger.Abs(High));

    internal BigInteger Middle => (Low + High) >> 1;
}
