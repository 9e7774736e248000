using System.Numerics;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Two whole numbers and school arithmetic: shares no code with the library.</summary>
internal readonly record struct OracleFraction(BigInteger Above, BigInteger Below)
{
    internal Ratio AsRatio => Ratio.Of(Above, Below);

    internal int Sign => Above.Sign * Below.Sign;

    public static implicit operator OracleFraction(long whole) => new(whole, 1);

    public static OracleFraction operator +(OracleFraction left, OracleFraction right) => new((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);

    public static OracleFraction operator -(OracleFraction left, OracleFraction right) => new((left.Above * right.Below) - (right.Above * left.Below), left.Below * right.Below);

    public static OracleFraction operator *(OracleFraction left, OracleFraction right) => new(left.Above * right.Above, left.Below * right.Below);

    public static OracleFraction operator /(OracleFraction left, OracleFraction right) => new(left.Above * right.Below, left.Below * right.Above);

    internal bool IsBelow(OracleFraction other) => (other - this).Sign > 0;

    internal OracleFraction Power(int exponent) => exponent < 0
        ? new(BigInteger.Pow(Below, -exponent), BigInteger.Pow(Above, -exponent))
        : new(BigInteger.Pow(Above, exponent), BigInteger.Pow(Below, exponent));

    /// <summary>The nearest whole number, a half upwards; of what is not below zero.</summary>
    internal BigInteger HalfUp() => ((2 * Above) + Below) / (2 * Below);

    /// <summary>Whether it is no half, but closer to one than factors of eighteen places may move it.</summary>
    internal bool IsDoubtful()
    {
        var over = this + new OracleFraction(1, 2) - new OracleFraction(HalfUp(), 1);
        var near = over.IsBelow(new(1, 2)) ? over : 1 - over;
        return near.Sign != 0 && near.IsBelow(this * new OracleFraction(1, BigInteger.Pow(10, 17)));
    }
}
