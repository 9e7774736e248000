using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>A tier of a hurdle agreement (分配层级).</summary>
[JsonConverter(typeof(NameConverter<HurdleTier>))]
public enum HurdleTier
{
    /// <summary>返还本金.</summary>
    ReturnOfCapital,

    /// <summary>优先回报.</summary>
    PreferredReturn,

    /// <summary>追赶.</summary>
    CatchUp,

    /// <summary>超额分成.</summary>
    Promote,

    /// <summary>剩余按比例.</summary>
    Rest,
}

/// <summary>What a party is entitled to in a tier on a day (层级应得).</summary>
public sealed record HurdleEntitlement
{
    /// <summary>The tier.</summary>
    public required HurdleTier Tier { get; init; }

    /// <summary>Who.</summary>
    public required PartyId Party { get; init; }

    /// <summary>How many fen and parts of a fen, exact.</summary>
    public required Ratio Fen { get; init; }
}

/// <summary>A party and an amount, negative when it pays (各方收付).</summary>
/// <param name="Party">Who.</param>
/// <param name="Amount">How much.</param>
public sealed record PartyAmount(PartyId Party, Money Amount);

/// <summary>What happened on one day (当日分配).</summary>
public sealed record HurdleDay
{
    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What the project paid out, negative when it took in.</summary>
    public required Money Amount { get; init; }

    /// <summary>What each party received, negative when it contributed; they add up to the amount.</summary>
    public ValueList<PartyAmount> Parties { get; init; }

    /// <summary>The tiers, in order; they add up to what was paid out.</summary>
    public ValueList<HurdleEntitlement> Entitlements { get; init; }

    /// <summary>The hurdle accounts before it, grown to the day.</summary>
    internal ValueList<HurdleAccount> Opened { get; init; }

    /// <summary>The hurdle accounts after it.</summary>
    public ValueList<HurdleAccount> Accounts { get; init; }
}

/// <summary>The whole life of a hurdle agreement (门槛收益结算).</summary>
public sealed record HurdleSettlement
{
    /// <summary>Day by day.</summary>
    public ValueList<HurdleDay> Days { get; init; }

    /// <summary>What the promoter has to give back at the end.</summary>
    public required Clawback Clawback { get; init; }

    /// <summary>The flows of a party (某方现金流).</summary>
    /// <param name="party">Who.</param>
    /// <returns>One amount a day, nothing where it has no part.</returns>
    public ValueList<Money> FlowsOf(PartyId party) =>
        [.. Days.Select(day => day.Parties.Where(amount => amount.Party == party).Aggregate(Money.Zero, static (sum, amount) => sum + amount.Amount))];
}
