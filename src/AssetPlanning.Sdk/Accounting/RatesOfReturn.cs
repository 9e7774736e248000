using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>Whether an internal rate of return says anything (内部收益率解的状态).</summary>
[JsonConverter(typeof(NameConverter<RateStatus>))]
public enum RateStatus
{
    /// <summary>无解: no rate between −100 % and 10⁶ makes the value nothing.</summary>
    NoSolution,

    /// <summary>唯一: exactly one does.</summary>
    Unique,

    /// <summary>多解: several do, or one could not be proven to be one, or every rate does because nothing flows.</summary>
    Ambiguous,
}

/// <summary>What is known of a root (根的判定).</summary>
[JsonConverter(typeof(NameConverter<RootEvidence>))]
public enum RootEvidence
{
    /// <summary>已证明: there is exactly this root, of whatever multiplicity.</summary>
    Proven,

    /// <summary>
    /// 未能判定: the value comes so near to nothing that a double root, two roots or none could not be told apart. Only
    /// flows on days over more than 2,400 steps leave that open, or roots that agree to every place that is given.
    /// </summary>
    Undecided,
}

/// <summary>A rate at which the net present value is nothing (内部收益率的一个根).</summary>
public sealed record RateRoot
{
    /// <summary>The rate: 36 places behind the point, more where 1 + rate is below 1.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>What is known of the root (根的判定).</summary>
    public required RootEvidence Evidence { get; init; }

    /// <summary>Whether a root is proven here.</summary>
    [JsonIgnore]
    public bool IsProven => Evidence == RootEvidence.Proven;
}

/// <summary>All rates at which a series of flows is worth nothing (内部收益率, 全部实根).</summary>
public sealed record RatesOfReturn
{
    /// <summary>Whether there is no rate, one, or several.</summary>
    public required RateStatus Status { get; init; }

    /// <summary>The rates, rising; a root of any multiplicity once.</summary>
    public ValueList<RateRoot> Roots { get; init; }

    /// <summary>The rate when there is exactly one, otherwise null: one of several is not an answer.</summary>
    [JsonIgnore]
    public Ratio? Rate => Status == RateStatus.Unique && Roots.Count == 1 ? Roots[0].Rate : null;

    /// <summary>What the roots say.</summary>
    internal static RatesOfReturn Of(IEnumerable<RateRoot> roots)
    {
        ValueList<RateRoot> rising = [.. roots.OrderBy(static root => root.Rate)];
        return new()
        {
            Roots = rising,
            Status = rising.Count == 0 ? RateStatus.NoSolution
                : rising.Count == 1 && rising[0].IsProven ? RateStatus.Unique
                : RateStatus.Ambiguous,
        };
    }
}
