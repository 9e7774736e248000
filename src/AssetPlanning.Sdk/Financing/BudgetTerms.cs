namespace AssetPlanning.Financing;

/// <summary>What capital has to be, by whom (资本金要求): always the caller's.</summary>
public sealed record CapitalRule
{
    /// <summary>Capital over the total estimate, at least; none when nothing is asked (最低资本金比例).</summary>
    public Ratio? AtLeast { get; init; }

    /// <summary>Special bonds used as capital over capital, at most; none when nothing is asked (专项债用作资本金上限).</summary>
    public Ratio? BondAtMost { get; init; }

    /// <summary>The document it stands in (依据).</summary>
    public required Citation Source { get; init; }
}

/// <summary>An amount of a year (年度金额).</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">How much.</param>
public sealed record AmountOfYear(int Year, Money Amount);

/// <summary>What the income–expense sheet of the debt system is made from (项目收支预算口径): declared parts, the rest from the ledger.</summary>
public sealed record BudgetTerms
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Whose project it is; capital and subsidies are what it receives (项目单位).</summary>
    public required PartyId Project { get; init => field = value.OrThrow(); }

    /// <summary>The first column T (首年).</summary>
    public required int FirstYear { get; init; }

    /// <summary>How many years are building years (建设期).</summary>
    public required int ConstructionYears { get; init; }

    /// <summary>How many columns follow T (存续年数).</summary>
    public required int Horizon { get; init; }

    /// <summary>The most columns the sheet has after T (表式年数上限).</summary>
    public required int LongestHorizon { get; init; }

    /// <summary>The total estimate (总投资).</summary>
    public required Money TotalEstimate { get; init; }

    /// <summary>The capital (项目资本金).</summary>
    public required Money Capital { get; init; }

    /// <summary>Special bonds used as capital, year by year (其中用于资本金).</summary>
    public ValueList<AmountOfYear> BondAsCapital { get; init; }

    /// <summary>The special bonds, by name (专项债券).</summary>
    public required ValueList<SubjectId> SpecialBonds { get; init; }

    /// <summary>Market debts, by name (市场化融资).</summary>
    public ValueList<SubjectId> MarketDebts { get; init; }

    /// <summary>The flows that are building cost, by their terms (建设成本).</summary>
    public required ValueList<Code<FigureTerm>> Building { get; init; }

    /// <summary>The flows that are the project's own income, by their terms (自身经营收入).</summary>
    public required ValueList<Code<FigureTerm>> Income { get; init; }

    /// <summary>The flows that are operating cost, by their terms (运营成本).</summary>
    public required ValueList<Code<FigureTerm>> Operating { get; init; }

    /// <summary>Grant income as assessed, of a land reserve; none for others (评估出让收入).</summary>
    public Money? AssessedGrantIncome { get; init; }

    /// <summary>What capital has to be; none to ask nothing (资本金要求).</summary>
    public CapitalRule? CapitalRule { get; init; }

    /// <summary>Between which multiples row 09 has to lie; none to ask nothing (覆盖倍数要求).</summary>
    public CoverageThreshold? Coverage { get; init; }
}
