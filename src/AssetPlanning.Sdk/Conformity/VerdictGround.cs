using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What a rule made of a piece of ground (用地结论).</summary>
[JsonConverter(typeof(NameConverter<GroundStanding>))]
public enum GroundStanding
{
    /// <summary>受限: the rule has something against it.</summary>
    Objected,

    /// <summary>未核查: nobody knows what lies there, or no ruling is listed.</summary>
    Open,

    /// <summary>允许.</summary>
    Allowed,
}

/// <summary>How the ground of a subject came to a verdict (用地构成): whole = objected + open + allowed, exactly, each square metre once.</summary>
public sealed record VerdictGround
{
    /// <summary>The whole subject (总面积).</summary>
    public required MeasuredArea Whole { get; init; }

    /// <summary>What the rule has something against (受限面积).</summary>
    public required MeasuredArea Objected { get; init; }

    /// <summary>What was not checked (未核查面积).</summary>
    public required MeasuredArea Open { get; init; }

    /// <summary>What the rule lets pass (容差), and on which basis.</summary>
    public AreaTolerance? Tolerance { get; init; }

    /// <summary>What was checked (已核查面积).</summary>
    [JsonIgnore]
    public MeasuredArea Checked => Whole - Open;

    /// <summary>The ground piece by piece (分块), by the features that cover it.</summary>
    public required ValueList<VerdictPart> Parts { get; init; }
}

/// <summary>A piece of ground with the features that cover it, and what follows there (分块结论).</summary>
public sealed record VerdictPart
{
    /// <summary>The features of the layers watched that cover it (覆盖图斑).</summary>
    public ValueList<FeatureReference> Features { get; init; }

    /// <summary>How much (面积).</summary>
    public required MeasuredArea Area { get; init; }

    /// <summary>用地结论.</summary>
    public required GroundStanding Standing { get; init; }

    /// <summary>What follows and on which clause (管控规定), where a ruling holds.</summary>
    public ActivityRuling? Ruling { get; init; }
}

/// <summary>The verdict on a subject by all rules (综合结论).</summary>
public sealed record SubjectVerdict
{
    /// <summary>The subject (核查对象).</summary>
    public required ConformitySubject Subject { get; init; }

    /// <summary>The first status in precedence any binding rule came to (综合状态).</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>The strictest consequence any binding rule came to (综合后果): while a rule is open, at least this.</summary>
    public Consequence? Consequence { get; init; }

    /// <summary>How many binding rules saw not all of the ground (未核查完的规则数).</summary>
    public required int OpenRules { get; init; }

    /// <summary>The status with the decisions of people (裁定后状态).</summary>
    public required VerdictStatus Decided { get; init; }

    /// <summary>The consequence with the decisions of people (裁定后后果).</summary>
    public Consequence? DecidedConsequence { get; init; }

    /// <summary>The whole subject (总面积).</summary>
    public required MeasuredArea Whole { get; init; }

    /// <summary>The ground at least one rule has something against (受限面积合并), each square metre once.</summary>
    public required MeasuredArea Constrained { get; init; }

    /// <summary>The verdicts rule by rule (分规则结论), by the code of the rule; ground under several of them is in the list of each.</summary>
    public required ValueList<Verdict> Verdicts { get; init; }
}
