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

    /// <summary>金额超限: below nothing, or beyond what a posting may hold.</summary>
    AmountImpossible,

    /// <summary>已估价.</summary>
    Valued,
}

/// <summary>Values columns of lots by published prices (批量基准地价估价): to the fen what <see cref="BenchmarkCorrection"/> says of each, without an object a lot.</summary>
/// <remarks>
/// In one piece of a table of floor area factors a price is α + βδ + γδ², δ being the distance from the piece's beginning. The coefficients are
/// carried in binary fixed point as long as 127 bits allow, so that the error of an amount is bounded by area × (1 + δ + δ²) units. A sum
/// closer to half a fen than that is decided by exact fractions; so no fen depends on the fixed point. Corrections of single parcels and
/// terms of a setting are the method's matter, one parcel at a time.
/// </remarks>
public static class LotPrices
{
    /// <summary>Values all lots.</summary>
    /// <param name="lots">The lots.</param>
    /// <param name="method">The prices.</param>
    /// <param name="values">Where the values go, one a lot; of a lot without a value nothing is said here.</param>
    /// <param name="states">Where it goes whether a lot has a value.</param>
    /// <returns>How many lots were valued.</returns>
    /// <exception cref="ArgumentException">The method corrects single parcels, or there is no room for all lots.</exception>
    public static int Value(LotColumns lots, BenchmarkCorrection method, Span<Money> values, Span<LotState> states)
    {
        ArgumentNullException.ThrowIfNull(lots);
        ArgumentNullException.ThrowIfNull(method);
        if (method.Parcels.Count > 0)
        {
            throw new ArgumentException("Lots with corrections of their own are valued one by one.", nameof(method));
        }

        if (values.Length < lots.Count || states.Length < lots.Count)
        {
            throw new ArgumentException($"There are {lots.Count} lots.", values.Length < lots.Count ? nameof(values) : nameof(states));
        }

        var prices = LotPriceTable.Of(lots, method);
        var classOf = lots.ClassOf;
        var areas = lots.Areas;
        var ratios = lots.Ratios;
        var valued = 0;
        for (var lot = 0; lot < classOf.Length; lot++)
        {
            states[lot] = prices.Value(classOf[lot], areas[lot], ratios[lot], out values[lot]);
            valued += states[lot] == LotState.Valued ? 1 : 0;
        }

        return valued;
    }
}
