using System.Text.Json.Serialization;
using System.Numerics;
using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>What a preferred party is still owed before others share, or how far it is ahead (门槛账户).</summary>
/// <remarks>
/// The account stands instead of an internal rate of return: with several changes of sign that rate is not one number, the
/// account always is. Amounts are fen and parts of a fen, carried to 10⁻¹⁸.
/// </remarks>
public sealed record HurdleAccount
{
    /// <summary>Whose account (账户主体).</summary>
    public required PartyId Party { get; init; }

    /// <summary>The day it stands at (余额日).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Capital not yet returned (未返还本金), in fen.</summary>
    public required Ratio Capital { get; init; }

    /// <summary>Preferred return not yet paid (未付优先回报), in fen.</summary>
    public required Ratio Return { get; init; }

    /// <summary>What was received beyond both (超前所得), in fen; it is set off against later contributions.</summary>
    public required Ratio Ahead { get; init; }

    /// <summary>Owed, or negative when ahead (账户余额), in fen.</summary>
    [JsonIgnore]
    public Ratio Balance => Capital + Return - Ahead;

    internal HurdleAccount GrownTo(DateOnly day, HurdleAgreement agreement)
    {
        var years = agreement.DayCount.YearsBetween(Day, day);
        if (agreement.Compounding == Compounding.None)
        {
            return this with { Day = day, Return = Carried(Return + (Capital * agreement.Hurdle * years)) };
        }

        var growth = CompoundPower.Growth(agreement.Hurdle, years, nameof(agreement));
        return this with
        {
            Day = day,
            Return = Carried(((Capital + Return) * growth) - Capital),
            Ahead = Carried(Ahead * growth),
        };
    }

    internal HurdleAccount Contributed(Money amount)
    {
        var setOff = Smaller(Ahead, amount.Fen);
        return this with { Ahead = Ahead - setOff, Capital = Capital + amount.Fen - setOff };
    }

    internal HurdleAccount Received(Money amount)
    {
        Ratio left = amount.Fen;
        var capital = Smaller(Capital, left);
        left -= capital;
        var earned = Smaller(Return, left);
        return this with { Capital = Capital - capital, Return = Return - earned, Ahead = Ahead + left - earned };
    }

    internal static Ratio Smaller(Ratio left, Ratio right) => left < right ? left : right;

    /// <summary>Without this the fractions would grow with every day.</summary>
    private static Ratio Carried(Ratio fen)
    {
        var scale = BigInteger.Pow(10, 18);
        return Ratio.Of((fen * Ratio.Of(scale, 1)).Round(Rounding.HalfEven), scale);
    }
}
