using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <summary>What is judged (核查对象): a parcel, a lot, a project, and what is to be done there.</summary>
public sealed record ConformitySubject
{
    /// <summary>Its name (名称), unique among the subjects of a check.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>What is to be done (拟开展活动); while it is not stated no line can say what follows.</summary>
    public Code<LandActivity>? Activity { get; init; }

    /// <summary>The right it is to be held by (权利类型), where one is planned.</summary>
    public Code<RightType>? Right { get; init; }

    /// <summary>Its present class in the survey (现状地类), where it is known.</summary>
    public Code<LandUse>? LandUse { get; init; }

    /// <summary>Whose it is (权属), where it is known; rules of the regulator are never told.</summary>
    public SubjectOwner? Owner { get; init; }
}

/// <summary>Who owns a subject and who holds it (权属).</summary>
public sealed record SubjectOwner
{
    /// <summary>Who owns the resource (所有权).</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>Who holds it (权利人).</summary>
    public required PartyId Holder { get; init; }
}
