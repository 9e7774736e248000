using System.Text.Json.Serialization;

namespace AssetPlanning.Balance;

/// <summary>Whether it pays (平衡结论), by the sign of the net present value.</summary>
[JsonConverter(typeof(NameConverter<BalanceOutcome>))]
public enum BalanceOutcome
{
    /// <summary>亏缺.</summary>
    Deficit,

    /// <summary>平衡.</summary>
    Balanced,

    /// <summary>盈余.</summary>
    Surplus,
}

/// <summary>A year of an account (年度收支).</summary>
public sealed record YearOfCash
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>流入.</summary>
    public required Money Inflow { get; init; }

    /// <summary>流出.</summary>
    public required Money Outflow { get; init; }

    /// <summary>累计净额, at the end of the year.</summary>
    public required Money Cumulative { get; init; }

    /// <summary>净额.</summary>
    /// <returns>Inflow less outflow.</returns>
    public Money Net() => Inflow - Outflow;
}

/// <summary>The lowest point of an account (资金最低点).</summary>
/// <param name="Day">The first day it is reached; the day of the first flow when it never falls below nothing.</param>
/// <param name="Amount">The cumulative cash then; not above zero, as every account starts with nothing.</param>
public sealed record CashLow(DateOnly Day, Money Amount);

/// <summary>The account of a party, or of several as one (账户).</summary>
public sealed record AccountBalance
{
    /// <summary>Whose.</summary>
    public required ValueList<PartyId> Members { get; init; }

    /// <summary>流入合计: cash from outside the account.</summary>
    public required Money Inflow { get; init; }

    /// <summary>流出合计: cash to outside the account.</summary>
    public required Money Outflow { get; init; }

    /// <summary>实物净额: things received less things given, at their declared value.</summary>
    public required Money NetInKind { get; init; }

    /// <summary>应计净额: what is owed to the account less what it owes.</summary>
    public required Money NetAccrued { get; init; }

    /// <summary>净现值 of the cash.</summary>
    public required Money NetPresentValue { get; init; }

    /// <summary>The lowest point; none without flows.</summary>
    public CashLow? Lowest { get; init; }

    /// <summary>Year by year.</summary>
    public required ValueList<YearOfCash> Years { get; init; }

    /// <summary>净额.</summary>
    /// <returns>Inflow less outflow.</returns>
    public Money Net() => Inflow - Outflow;
}

/// <summary>Whether it pays, for whom, how wide and when (资金平衡): a question asked of the ledger.</summary>
public sealed record FinancialBalance
{
    /// <summary>What it was struck with.</summary>
    public required BalanceTerms Terms { get; init; }

    /// <summary>The account of all for whom it was struck, as one.</summary>
    public required AccountBalance Whole { get; init; }

    /// <summary>The account of every party of the ledger, by name; the market and the pots aside.</summary>
    public required ValueList<AccountBalance> Parties { get; init; }

    /// <summary>How many balance assertions (对账断言) were checked and held; one that does not is an error.</summary>
    public required int AssertionsHeld { get; init; }

    /// <summary>净现值 of all for whom it was struck.</summary>
    [JsonIgnore]
    public Money NetPresentValue => Whole.NetPresentValue;

    /// <summary>Whether it pays.</summary>
    [JsonIgnore]
    public BalanceOutcome Outcome => (BalanceOutcome)(Whole.NetPresentValue.Sign + 1);

    /// <summary>The name of the net present value in the trail.</summary>
    [JsonIgnore]
    public static FigureKey NetPresentValueKey { get; } = new(FigureTerms.NetPresentValue.Code, Reckoning.Subject);

    /// <summary>The account of one party.</summary>
    /// <param name="party">The party.</param>
    /// <returns>Its account.</returns>
    /// <exception cref="ArgumentException">The ledger does not know the party.</exception>
    public AccountBalance For(PartyId party)
    {
        foreach (var account in Parties)
        {
            if (account.Members[0] == party)
            {
                return account;
            }
        }

        throw new ArgumentException($"The ledger has no party '{party}'.", nameof(party));
    }
}
