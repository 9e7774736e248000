using AssetPlanning.Accounting;

namespace AssetPlanning.Valuation;

/// <summary>Land granted for a price at once, or leased for a rent year by year (出让与租赁比较条件).</summary>
public sealed record GrantOrLease
{
    /// <summary>The lot or the package.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>一次性出让价款, above zero.</summary>
    public required Money LumpSum { get; init => field = Above(value); }

    /// <summary>逐年租金, one a year, 1 to 1,200 of them: as many as the lease has years.</summary>
    /// <exception cref="ArgumentException">No rent, too many, or one below zero.</exception>
    public required ValueList<Money> Rents
    {
        get;
        init => field = value.Count is >= 1 and <= 1_200 && value.All(static rent => rent.Sign >= 0)
            ? value
            : throw new ArgumentException("1 to 1,200 rents, none below zero.", nameof(value));
    }

    /// <summary>When the first rent is paid: with the grant, or a year later (租金支付时点).</summary>
    public required FlowTiming Timing { get; init; }

    /// <summary>出让年期: for how many years the price buys the land; without it nobody knows whether price and rents are for the same years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 1,200 whole years.</exception>
    public int? GrantYears
    {
        get;
        init => field = value is null or (>= 1 and <= 1_200) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 1,200 years.");
    }

    /// <summary>折现率 a year, above −1.</summary>
    public required Ratio Rate
    {
        get;
        init => field = value > -1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate is above −1.");
    }

    /// <summary>The day it begins: the law of that day says how long a lease may be (起租日).</summary>
    public required DateOnly On { get; init; }

    /// <summary>Where, for rules of a region; the whole country where none is given (坐落).</summary>
    public DivisionCode? Division { get; init; }

    private static Money Above(Money amount) =>
        amount.Sign > 0 ? amount : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A price is above zero.");
}
