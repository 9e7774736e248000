using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>A part of (0, 1] that holds one root (根区间), between whole multiples of 2^−bits.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Bits">The bits behind the point.</param>
/// <param name="LowSign">The sign of the value at the lower end.</param>
/// <param name="IsProven">Whether one root is proven, or the value only comes closer to nothing than can be told apart.</param>
internal readonly record struct RootBracket(BigInteger Low, BigInteger High, int Bits, int LowSign, bool IsProven = true);
