using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>Whether a lot has a value, and why it has none (地块估价状态).</summary>
[JsonConverter(typeof(NameConverter<LotState>))]
public enum LotState : byte
{
    /// <summary>无价格: the class has no price that holds, one, several or an unsound one.</summary>
    NoPrice,

    /// <summary>容积率超出系数表.</summary>
    OutsideTable,

    /// <summary>容积率未列入系数表.</summary>
    NotListed,

    /// <summary>没有面积: nothing to take a price by.</summary>
    NoGround,

    /// <summary>金额超限: below nothing, or beyond what a posting may hold.</summary>
    AmountImpossible,

    /// <summary>已估价.</summary>
    Valued,
}

/// <summary>Values columns of lots by published prices (批量基准地价估价): to the fen what <see cref="BenchmarkCorrection"/> says of each, without an object a lot.</summary>
/// <remarks>
/// In one piece of a table of floor area factors a price is α + βδ + γδ², δ being the distance from the piece's beginning. The coefficients are
/// carried in binary fixed point with a bounded error; a sum closer to half a fen than that is decided by exact fractions, so no fen depends on
/// the fixed point. Corrections of single parcels and ranges of prices are held one parcel at a time and refused here; terms of a setting and the law's longest
/// terms are the method's matter too: ask them of one lot of a class.
/// </remarks>
public static class LotPrices
{
    /// <summary>Values all lots.</summary>
    /// <param name="lots">The lots.</param>
    /// <param name="method">The prices.</param>
    /// <param name="values">Where the values go, one a lot; zero for a lot without a value, whatever stood there before: its state says that it has none.</param>
    /// <param name="states">Where it goes whether a lot has a value.</param>
    /// <returns>How many lots were valued.</returns>
    /// <exception cref="ArgumentException">The method corrects single parcels or holds prices against ranges, or there is no room for all lots.</exception>
    public static int Value(LotColumns lots, BenchmarkCorrection method, Span<Money> values, Span<LotState> states)
    {
        ArgumentNullException.ThrowIfNull(lots);
        ArgumentNullException.ThrowIfNull(method);
        if (method.Parcels.Count > 0 || method.Basis.Ranges.Count > 0)
        {
            throw new ArgumentException("Lots with corrections of their own, or whose prices are held against a range, are valued one by one.", nameof(method));
        }

        if (values.Length < lots.Count || states.Length < lots.Count)
        {
            throw new ArgumentException($"There are {lots.Count} lots.", values.Length < lots.Count ? nameof(values) : nameof(states));
        }

        return LotPriceTable.Of(lots, method).Value(lots, values, states);
    }
}
