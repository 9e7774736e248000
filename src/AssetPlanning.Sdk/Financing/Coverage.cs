using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Which coverage is meant (覆盖倍数口径). Practice has several; none is the default.</summary>
[JsonConverter(typeof(NameConverter<CoverageDefinition>))]
public enum CoverageDefinition
{
    /// <summary>A 专项债本息覆盖倍数: project income over special-bond principal and interest.</summary>
    SpecialBond,

    /// <summary>B 总债务本息覆盖倍数: project income over principal and interest of all debt.</summary>
    AllDebt,

    /// <summary>C 土储收地覆盖倍数: (income − auction fee − rigid accruals) over (price + interest + issue cost).</summary>
    LandReserve,

    /// <summary>D 年度偿债备付率: income of a year over debt service of that year.</summary>
    AnnualService,
}

/// <summary>What stands above the line (分子口径). Published tables use both and seldom say which.</summary>
[JsonConverter(typeof(NameConverter<NumeratorBasis>))]
public enum NumeratorBasis
{
    /// <summary>毛收入: income before operating cost.</summary>
    Gross,

    /// <summary>净收益: income less operating cost.</summary>
    Net,
}

/// <summary>A coverage with everything needed to check it (覆盖倍数).</summary>
public sealed record Coverage
{
    /// <summary>Which coverage.</summary>
    public required CoverageDefinition Definition { get; init; }

    /// <summary>What stands above the line.</summary>
    public required NumeratorBasis Basis { get; init; }

    /// <summary>Above the line.</summary>
    public required Money Numerator { get; init; }

    /// <summary>Below the line.</summary>
    public required Money Denominator { get; init; }

    /// <summary>The rates the interest below the line was computed with, and where they come from.</summary>
    public ValueList<InterestRate> Rates { get; init; }

    /// <summary>The multiple, exact; null when there is no debt to cover (倍数).</summary>
    [JsonIgnore]
    public Ratio? Multiple => Denominator.Sign > 0 ? Ratio.Of(Numerator.Fen, Denominator.Fen) : null;

    /// <summary>The multiple to some places, as tables show it (列示倍数).</summary>
    /// <param name="places">Places behind the point, 0 to 18.</param>
    /// <param name="rounding">How it is cut; rounding and cutting off give different published figures.</param>
    /// <returns>The shown multiple; null when there is no debt to cover.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too many places.</exception>
    public Ratio? Shown(int places, Rounding rounding)
    {
        if (places is < 0 or > 18)
        {
            throw new ArgumentOutOfRangeException(nameof(places), places, "0 to 18 places are shown.");
        }

        var scale = System.Numerics.BigInteger.Pow(10, places);
        return Multiple is { } multiple ? Ratio.Of((multiple * Ratio.Of(scale, 1)).Round(rounding), scale) : null;
    }

    internal static Coverage Of(CoverageDefinition definition, NumeratorBasis basis, Money numerator, Money denominator, ValueList<InterestRate> rates) => new()
    {
        Definition = definition,
        Basis = basis,
        Numerator = numerator,
        Denominator = denominator,
        Rates = rates,
    };
}
