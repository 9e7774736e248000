namespace AssetPlanning;

/// <summary>Something found in the data (发现的问题): code, subject, arguments, basis; its text is made when read.</summary>
public sealed record Finding
{
    /// <summary>The code of its kind.</summary>
    public required Code<FindingKind> Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it is about.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>The numbers and names it tells of.</summary>
    public ValueList<Figure> Arguments { get; init; }

    /// <summary>The law or rule it rests on, where there is one.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The clause of the agreement it was found at (条款), where one was.</summary>
    public ClauseSource? Clause { get; init; }

    /// <summary>What was found, in Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>What would cure it, in Chinese (处理建议).</summary>
    public required string Cure { get; init; }

    /// <summary>What was found, in English.</summary>
    public required string English { get; init; }

    /// <summary>What would cure it, in English.</summary>
    public required string CureEnglish { get; init; }

    /// <summary>Code, subject, clause, text and cure in one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"[{Code}] {Subject}：{(Clause is null ? string.Empty : $"（{Clause}）")}{Chinese} 处理：{Cure}";

    internal static Finding Of(FindingKind kind, SubjectId subject, ValueList<Figure> arguments, ClauseSource? clause = null, Citation? basis = null) => new()
    {
        Code = kind.Code,
        Severity = kind.Severity,
        Subject = subject,
        Arguments = arguments,
        Basis = kind.Basis ?? clause?.Basis ?? basis,
        Clause = clause,
        Chinese = FindingKind.Fill(kind.Chinese, arguments),
        Cure = FindingKind.Fill(kind.CureChinese, arguments),
        English = FindingKind.Fill(kind.English, arguments),
        CureEnglish = FindingKind.Fill(kind.CureEnglish, arguments),
    };
}
