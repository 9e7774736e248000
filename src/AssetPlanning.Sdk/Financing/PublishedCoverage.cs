using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Whether a published coverage can be what it says (公布覆盖倍数核验结论).</summary>
[JsonConverter(typeof(NameConverter<CoverageReading>))]
public enum CoverageReading
{
    /// <summary>可能: the interest it implies is not negative.</summary>
    Possible,

    /// <summary>不成立, 隐含利息为负: income over the multiple is less than the principal alone.</summary>
    ImpliesNegativeInterest,

    /// <summary>不成立, 倍数不为正: nothing can be derived from it.</summary>
    MultipleNotPositive,
}

/// <summary>A coverage as published, to be read backwards (公布的覆盖倍数).</summary>
/// <remarks>
/// Interest implied = numerator ÷ multiple − principal. Of six published projects one is impossible with income less cost,
/// so its numerator must have been gross, or its "income" already net: the basis has to be declared.
/// </remarks>
public sealed record PublishedCoverage
{
    /// <summary>Income over the bonds' life (收入).</summary>
    public required Money Income { get; init; }

    /// <summary>Operating cost (成本).</summary>
    public required Money Cost { get; init; }

    /// <summary>Principal (债券本金).</summary>
    public required Money Principal { get; init; }

    /// <summary>The multiple as published (公布倍数).</summary>
    public required Ratio Multiple { get; init; }

    /// <summary>How the implied debt service becomes fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What interest the multiple implies when its numerator is read one way (隐含利息).</summary>
    /// <param name="basis">Gross or net.</param>
    /// <returns>The interest, or the reason why there is none.</returns>
    public ImpliedInterest ReadAs(NumeratorBasis basis)
    {
        var numerator = basis == NumeratorBasis.Gross ? Income : Income - Cost;
        if (Multiple.Sign <= 0)
        {
            return new() { Basis = basis, Reading = CoverageReading.MultipleNotPositive, Missing = Money.Zero };
        }

        var service = numerator.Times(Ratio.One / Multiple, Rounding);
        return service < Principal
            ? new() { Basis = basis, Reading = CoverageReading.ImpliesNegativeInterest, Missing = Principal - service }
            : new() { Basis = basis, Reading = CoverageReading.Possible, Interest = service - Principal, Missing = Money.Zero };
    }
}

/// <summary>The interest a published coverage implies, or why it implies none (隐含利息).</summary>
public sealed record ImpliedInterest
{
    /// <summary>How the numerator was read.</summary>
    public required NumeratorBasis Basis { get; init; }

    /// <summary>Whether that is possible.</summary>
    public required CoverageReading Reading { get; init; }

    /// <summary>The interest; null when the reading is refused.</summary>
    public Money? Interest { get; init; }

    /// <summary>By how much the implied debt service stays below the principal.</summary>
    public required Money Missing { get; init; }

    /// <summary>The reason of a refusal in Chinese; empty when there is none (不成立原因).</summary>
    /// <returns>One sentence.</returns>
    public string Reason()
    {
        var basis = Basis == NumeratorBasis.Gross ? "毛收入" : "净收益（收入减成本）";
        return Reading switch
        {
            CoverageReading.ImpliesNegativeInterest => $"按{basis}口径，公布倍数隐含的本息合计比本金还少 {Missing.ToText()}，隐含利息为负，口径不成立；请声明分子口径。",
            CoverageReading.MultipleNotPositive => "公布倍数不为正，无法反推利息。",
            _ => string.Empty,
        };
    }
}
