namespace AssetPlanning;

/// <summary>A whole split into parts (分摊结果), with the residual where it was placed.</summary>
/// <typeparam name="T">Money or area.</typeparam>
/// <param name="Parts">The parts, in the order of the weights.</param>
/// <param name="Placed">How much of each part is residual placed there (尾差).</param>
/// <param name="Remainder">What was given to nobody; not zero only under <see cref="ResidualRule.Separate"/>.</param>
public sealed record Apportioned<T>(ValueList<T> Parts, ValueList<T> Placed, T Remainder)
{
    internal Apportioned<TOther> To<TOther>(Func<T, TOther> convert) =>
        new([.. Parts.Select(convert)], [.. Placed.Select(convert)], convert(Remainder));
}
