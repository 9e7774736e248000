namespace AssetPlanning.Accounting;

/// <summary>A question to the ledger (账簿查询): what is summed, by which dimensions, of which postings.</summary>
/// <remarks>The small account of a unit and the big account of a city are one query at two scopes.</remarks>
public sealed record LedgerQuery
{
    /// <summary>What is summed.</summary>
    public required LedgerMeasure Measure { get; init; }

    /// <summary>By what, the first the slowest to change; none for one total.</summary>
    public ValueList<LedgerDimension> By { get; init; }

    /// <summary>Of which postings; none for all.</summary>
    public LedgerFilter? Where { get; init; }

    /// <summary>主体隶属: who belongs to whom, where groups are asked for.</summary>
    public ValueList<PartyMembership> Groups { get; init; }
}

/// <summary>Which postings are asked for (查询条件). An empty list excludes nothing.</summary>
public sealed record LedgerFilter
{
    /// <summary>为谁: parties or groups; they are one account, so that what they pay each other is no flow of theirs.</summary>
    public ValueList<PartyId> For { get; init; }

    /// <summary>多大范围; none for everything.</summary>
    public ScopePath? Within { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>费项.</summary>
    public ValueList<Code<FigureTerm>> Terms { get; init; }

    /// <summary>对象.</summary>
    public ValueList<SubjectId> Subjects { get; init; }

    /// <summary>收支性质.</summary>
    public ValueList<FlowKind> Kinds { get; init; }

    /// <summary>给付形式.</summary>
    public ValueList<Medium> Media { get; init; }

    /// <summary>数据性质.</summary>
    public ValueList<Standing> Standings { get; init; }
}
