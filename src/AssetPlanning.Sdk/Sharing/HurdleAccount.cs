using System.Text.Json.Serialization;
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

    /// <summary>The account on a later day.</summary>
    /// <remarks>
    /// Days by a convention do not add up: 30/360 has 28 from 31 January to 28 February and 33 from there to 31 March, but 60 over both.
    /// Counted from one anchor a day in between changes nothing.
    /// </remarks>
    internal HurdleAccount GrownTo(DateOnly day, HurdleAgreement agreement, DateOnly anchor)
    {
        var years = Years(Day, day, agreement, anchor);
        var compounds = agreement.Compounding == Compounding.Yearly;
        return this with
        {
            Day = day,
            Return = ExactArithmetic.PreferredReturn(Capital, Return, agreement.Hurdle, years, compounds),
            Ahead = compounds ? ExactArithmetic.PreferredReturn(Ratio.Zero, Ahead, agreement.Hurdle, years, compounds) : Ahead,
        };
    }

    internal static Ratio Years(DateOnly from, DateOnly to, HurdleAgreement agreement, DateOnly anchor) =>
        agreement.DayCount.YearsBetween(anchor, to) - agreement.DayCount.YearsBetween(anchor, from);

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

    /// <summary>How much an amount is above a bound, never less than nothing.</summary>
    internal static Ratio Beyond(Ratio amount, Ratio bound) => amount > bound ? amount - bound : Ratio.Zero;

    internal static Ratio Smaller(Ratio left, Ratio right) => left < right ? left : right;
}
