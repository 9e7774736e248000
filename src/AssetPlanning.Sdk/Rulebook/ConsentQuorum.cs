namespace AssetPlanning.Rulebook;

/// <summary>How many have to consent (同意比例): of whom, and whether the share itself is enough; the share stands in the dated rows of consent.least-share.</summary>
public sealed record ConsentQuorum : Term<ConsentQuorum>
{
    /// <summary>The circumstance the share is found by (情形).</summary>
    public required Code<Circumstance> Circumstance { get; init; }

    /// <summary>Whether the share itself is enough.</summary>
    public required LimitSense Sense { get; init; }

    /// <summary>Of whom (计票基数).</summary>
    public required Wording Of { get; init; }

    /// <summary>Who has to approve besides (另须批准), where somebody has.</summary>
    public Code<Authority>? AlsoBy { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }

    internal bool? IsMetBy(Ratio consenting, ParameterAnswer<Ratio> least) =>
        least.IsMissing ? null : Sense == LimitSense.From ? consenting >= least.Value : consenting > least.Value;
}
