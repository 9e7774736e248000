using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>How a class of one classification is found in another (对照状态).</summary>
[JsonConverter(typeof(NameConverter<CrosswalkStatus>))]
public enum CrosswalkStatus
{
    /// <summary>无对照: nothing corresponds.</summary>
    Unknown,

    /// <summary>待细分: several may, and a second attribute has to decide.</summary>
    ToBeSubdivided,

    /// <summary>对应: exactly one does.</summary>
    Exact,
}

/// <summary>Where a class of use goes in the edition of 2023 (分类对照): candidates and a status, never a guess.</summary>
public sealed record UseCrosswalk
{
    /// <summary>From which class.</summary>
    public required Code<LandUse> From { get; init; }

    /// <summary>To which; several when they have to be told apart by something the class does not say.</summary>
    public ValueList<Code<LandUse>> Candidates { get; init; }

    /// <summary>How sure.</summary>
    public required CrosswalkStatus Status { get; init; }

    /// <summary>What it stands on (依据); nothing where a class of 2023 stays as it is, or nothing corresponds.</summary>
    public ValueList<LegalBasis> Basis { get; init; }

    /// <summary>Whether a class says of which edition it is, as 2023:0101 does.</summary>
    internal static bool NamesEdition(Code<LandUse> use) => use.ToString().Contains(':', StringComparison.Ordinal);

    /// <summary>A class without its edition means several things at once.</summary>
    internal static Code<LandUse> RequireEdition(Code<LandUse> use) =>
        NamesEdition(use)
            ? use
            : throw new ArgumentException($"'{use}' names no edition: write 2023:{use}, 2020:{use} or survey3:{use}.", nameof(use));
}
