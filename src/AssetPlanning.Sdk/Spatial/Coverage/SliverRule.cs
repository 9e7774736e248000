namespace AssetPlanning.Spatial;

/// <summary>What becomes of a sliver, 碎屑处理方式.</summary>
public enum SliverPolicy
{
    /// <summary>It is reported as any other part (仅报告).</summary>
    ReportOnly,

    /// <summary>It stays, marked as accepted (保留).</summary>
    Keep,

    /// <summary>It goes to the zone with the longest common border (并入共边最长者); of an overlap's two zones, to the one whose own border runs longer along it.</summary>
    AttachToLongestBorder,

    /// <summary>It goes to the largest zone it borders on (并入面积最大者); of an overlap's two zones, to the larger one.</summary>
    AttachToLargest,
}

/// <summary>When a part of a gap or an overlap is a sliver, and what becomes of it, 碎屑规则.</summary>
/// <remarks>The mean width of a part is twice its area over its perimeter: of a strip, its width. No law gives a threshold; it is the caller's.</remarks>
public sealed record SliverRule
{
    private SliverRule(decimal width, SliverPolicy policy) => (Width, Policy) = (width, policy);

    /// <summary>Nothing is a sliver (不区分碎屑).</summary>
    public static SliverRule None { get; } = new(0m, SliverPolicy.ReportOnly);

    /// <summary>Parts of a smaller mean width than this, in metres, are slivers.</summary>
    public decimal Width { get; }

    /// <summary>What becomes of them.</summary>
    public SliverPolicy Policy { get; }

    /// <summary>Parts thinner than a width are slivers.</summary>
    /// <param name="metres">The width in metres, positive.</param>
    /// <param name="policy">What becomes of them.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is not positive, or the policy is unknown.</exception>
    public static SliverRule ThinnerThan(decimal metres, SliverPolicy policy)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(metres);
        if (!Enum.IsDefined(policy))
        {
            throw new ArgumentOutOfRangeException(nameof(policy));
        }

        return new(metres, policy);
    }
}
