using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>Which of two sources goes first (数据采用次序).</summary>
[JsonConverter(typeof(NameConverter<SourcePrecedence>))]
public enum SourcePrecedence
{
    /// <summary>The higher authority, and of equals the later date (先看权威性).</summary>
    AuthorityThenDate,

    /// <summary>The later date, and of equals the higher authority (先看现势性).</summary>
    DateThenAuthority,
}

/// <summary>A source of survey data (数据来源): 资产清查, 国土变更调查, 专项调查, 不动产登记.</summary>
public sealed record DataSource
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Its rank among sources, 1 being the highest (权威性位次).</summary>
    public required int Rank { get; init; }

    /// <summary>The day its state is of (时点).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who issued it (发布机关).</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What a source says of one thing (来源数据).</summary>
public sealed record SourceStatement
{
    /// <summary>Of what.</summary>
    public required SubjectId Subject { get; init => field = value.OrThrow(); }

    /// <summary>Which fact: area, land use, owner (事项).</summary>
    public required SubjectId Fact { get; init => field = value.OrThrow(); }

    /// <summary>The source.</summary>
    public required SubjectId Source { get; init => field = value.OrThrow(); }

    /// <summary>What it says.</summary>
    public required Figure Value { get; init; }
}

/// <summary>What stands of several sources (采用值), and what they say that differs.</summary>
public sealed record SettledFact
{
    /// <summary>Of what.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>Which fact.</summary>
    public required SubjectId Fact { get; init; }

    /// <summary>The value that stands; none where sources of one rank and day contradict each other.</summary>
    public Figure? Value { get; init; }

    /// <summary>The source it is of, the first by name where several say the same.</summary>
    public SubjectId? Source { get; init; }

    /// <summary>The statements that say otherwise, best source first.</summary>
    public ValueList<SourceStatement> Contradicting { get; init; }
}

/// <summary>All facts after their sources were ranked (多源数据采用结果), by subject and fact.</summary>
public sealed record SettledFacts
{
    /// <summary>By which order.</summary>
    public required SourcePrecedence Precedence { get; init; }

    /// <summary>The facts.</summary>
    public required ValueList<SettledFact> Facts { get; init; }

    /// <summary>Statements of sources nobody ranked (来源不明): set aside, never counted.</summary>
    public required ValueList<SourceStatement> SetAside { get; init; }

    /// <summary>The value that stands.</summary>
    /// <param name="subject">Of what.</param>
    /// <param name="fact">Which fact.</param>
    /// <returns>The value, or none.</returns>
    public Figure? Of(SubjectId subject, SubjectId fact) => Facts.FirstOrDefault(settled => settled.Subject == subject && settled.Fact == fact)?.Value;
}
