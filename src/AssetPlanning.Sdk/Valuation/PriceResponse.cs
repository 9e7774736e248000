using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>What a lot is worth after one change (价格响应).</summary>
public sealed record PriceResponseLine
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init; }

    /// <summary>The change.</summary>
    public required SubjectId Step { get; init; }

    /// <summary>规划价值 as it is; none where a parcel of the lot has none.</summary>
    public Money? Planned { get; init; }

    /// <summary>变动后价值; none where a parcel of the lot has no value, as it is or under the change.</summary>
    public Money? Value { get; init; }

    /// <summary>变动额 = after − before.</summary>
    public Money? Change { get; init; }
}

/// <summary>What one step of conditions changes, lot by lot, through the same method (规划条件价格响应表).</summary>
/// <remarks>
/// The plan itself is valued once more beside every step: a method or prices other than those of the assets would show their own difference as
/// that of the conditions. A lot is whole or has no response.
/// </remarks>
public sealed record PriceResponse
{
    /// <summary>The lines, by lot, then in the order of the steps.</summary>
    public required ValueList<PriceResponseLine> Lines { get; init; }
}
