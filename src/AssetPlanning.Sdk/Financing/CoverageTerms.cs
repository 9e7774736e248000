namespace AssetPlanning.Financing;

/// <summary>Between which multiples a coverage has to lie, by whom (覆盖倍数要求): a rule of places and years, always the caller's.</summary>
public sealed record CoverageThreshold
{
    /// <summary>At least so much; none when nothing is asked (下限).</summary>
    public Ratio? AtLeast { get; init; }

    /// <summary>More than this is to be checked; none when nothing is asked (上限).</summary>
    public Ratio? AtMost { get; init; }

    /// <summary>The document it stands in (依据).</summary>
    public required Citation Source { get; init; }
}

/// <summary>Which coverage is asked of a ledger, with its numerator and its debts declared (覆盖倍数口径).</summary>
public sealed record CoverageTerms
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Which coverage: of special bonds, of all debt, or year by year. The land-reserve coverage has its own record.</summary>
    public required CoverageDefinition Definition
    {
        get;
        init => field = value != CoverageDefinition.LandReserve
            ? value
            : throw new ArgumentException("The coverage of a land purchase is asked with its parts, not of a ledger.", nameof(value));
    }

    /// <summary>What stands above the line (分子口径).</summary>
    public required NumeratorBasis Basis { get; init; }

    /// <summary>The flows that are income, by their terms (收入).</summary>
    public required ValueList<Code<FigureTerm>> Income { get; init; }

    /// <summary>The flows that are taken off a net numerator, by their terms (成本).</summary>
    public ValueList<Code<FigureTerm>> Cost { get; init; }

    /// <summary>The instruments and sources below the line, by name (债务).</summary>
    public required ValueList<SubjectId> Debts { get; init; }

    /// <summary>The instruments that bear them: their rates stand in the result, if the ledger's interest is theirs (利率来源).</summary>
    public ValueList<FinancingInstrument> Instruments { get; init; }

    /// <summary>What is asked of it; none to report alone (要求).</summary>
    public CoverageThreshold? Threshold { get; init; }
}

/// <summary>The coverage of a year (年度覆盖).</summary>
public sealed record YearOfCoverage
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Its coverage.</summary>
    public required Coverage Coverage { get; init; }
}

/// <summary>A coverage as a ledger gives it (覆盖倍数测算).</summary>
public sealed record CoverageStatement
{
    /// <summary>What was asked.</summary>
    public required CoverageTerms Terms { get; init; }

    /// <summary>Over all years (全周期).</summary>
    public required Coverage Whole { get; init; }

    /// <summary>Year by year, those without flows left out (逐年).</summary>
    public required ValueList<YearOfCoverage> Years { get; init; }

    /// <summary>The years with their lowest and average multiple (年度偿债备付率).</summary>
    /// <returns>The coverages of the years.</returns>
    public AnnualCoverage Annual() => new() { Years = [.. Years.Select(static year => year.Coverage)] };
}
