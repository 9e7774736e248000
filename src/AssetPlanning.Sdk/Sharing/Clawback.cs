using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>How a clawback ends (回拨状态).</summary>
[JsonConverter(typeof(NameConverter<ClawbackState>))]
public enum ClawbackState
{
    /// <summary>无需回拨: every preferred party has its hurdle.</summary>
    NotNeeded,

    /// <summary>足额回拨: the promote paid covers what is missing.</summary>
    Covered,

    /// <summary>限额回拨: all promote paid goes back, and something is still missing.</summary>
    Capped,

    /// <summary>无可回拨: something is missing, and no promote was ever paid.</summary>
    NothingToReturn,
}

/// <summary>What the promoter gives back when the preferred fell short in the end (回拨).</summary>
public sealed record Clawback
{
    /// <summary>What the preferred other than the promoter itself miss of their hurdle (应回拨).</summary>
    public required Money Need { get; init; }

    /// <summary>Catch-up and promote the promoter was ever paid, in whole fen: a part of a fen cannot go back (回拨上限).</summary>
    public required Money Cap { get; init; }

    /// <summary>The smaller of the two (实回拨).</summary>
    public required Money Paid { get; init; }

    /// <summary>What stays missing (未弥补).</summary>
    public required Money Outstanding { get; init; }

    /// <summary>What each preferred party gets back.</summary>
    public ValueList<PartyAmount> To { get; init; }

    /// <summary>How it ends (回拨状态).</summary>
    [JsonIgnore]
    public ClawbackState State =>
        Need == Money.Zero ? ClawbackState.NotNeeded
        : Outstanding == Money.Zero ? ClawbackState.Covered
        : Cap == Money.Zero ? ClawbackState.NothingToReturn
        : ClawbackState.Capped;

    /// <summary>Upwards it would be a fen the promoter never had.</summary>
    internal const Rounding CapRounding = Rounding.Floor;

    /// <summary>What the promoter misses itself it cannot give back: it has it, or nobody has.</summary>
    internal static Clawback Of(ValueList<HurdleAccount> preferred, PartyId promoter, Ratio promotePaid)
    {
        HurdleAccount[] accounts = [.. preferred.Where(account => account.Party != promoter)];
        var missing = accounts.Select(static account => account.Balance.Sign > 0 ? account.Balance : Ratio.Zero).ToArray();
        var need = Money.Round(missing.Aggregate(Ratio.Zero, static (sum, balance) => sum + balance), Rounding.HalfUp);
        var cap = Money.Round(promotePaid, CapRounding);
        var paid = Money.Min(need, cap);
        if (paid == Money.Zero)
        {
            return new() { Need = need, Cap = cap, Paid = paid, Outstanding = need };
        }

        var weights = Weights.ByKeys([.. accounts.Zip(missing, static (account, balance) => ((SubjectId)account.Party.ToString(), balance))]);
        var parts = Apportionment.Split(paid, weights, ResidualRule.LargestRemainder).Parts;
        return new()
        {
            Need = need,
            Cap = cap,
            Paid = paid,
            Outstanding = need - paid,
            To = [.. accounts.Zip(parts, static (account, part) => new PartyAmount(account.Party, part))],
        };
    }
}
