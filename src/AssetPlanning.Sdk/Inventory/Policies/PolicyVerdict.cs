using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>Whether a policy is for a subject (是否适用), the weakest answer first: what is not known is not a yes.</summary>
[JsonConverter(typeof(NameConverter<EligibilityAnswer>))]
public enum EligibilityAnswer
{
    /// <summary>不适用.</summary>
    NotEligible,

    /// <summary>资料不足.</summary>
    Unknown,

    /// <summary>适用.</summary>
    Eligible,
}

/// <summary>Whether a policy is for a subject, test by test (政策适用性结论).</summary>
public sealed record PolicyVerdict
{
    /// <summary>The policy.</summary>
    public required SubjectId Policy { get; init; }

    /// <summary>The subject.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>The answer: the weakest of the tests.</summary>
    public required EligibilityAnswer Answer { get; init; }

    /// <summary>The tests, in the order of the policy; period and region come first.</summary>
    public required ValueList<PolicyTestOutcome> Tests { get; init; }
}

/// <summary>What one test came to (单项检验结果).</summary>
public sealed record PolicyTestOutcome
{
    /// <summary>What was tested: period, region, area, a property or a measure.</summary>
    public required string Test { get; init; }

    /// <summary>What it came to.</summary>
    public required EligibilityAnswer Answer { get; init; }

    /// <summary>What was asked for.</summary>
    public required string Asked { get; init; }

    /// <summary>What was found; none where it is not known.</summary>
    public string? Found { get; init; }
}

/// <summary>What policies are for which subjects (政策适用性), by policy and subject.</summary>
public sealed record PolicyVerdicts
{
    /// <summary>The verdicts.</summary>
    public required ValueList<PolicyVerdict> Verdicts { get; init; }
}
