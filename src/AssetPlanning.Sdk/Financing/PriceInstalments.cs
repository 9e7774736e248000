namespace AssetPlanning.Financing;

/// <summary>One payment of a price (一期价款).</summary>
/// <param name="Day">When.</param>
/// <param name="Amount">How much.</param>
public sealed record PricePayment(DateOnly Day, Money Amount);

/// <summary>A price paid in instalments without interest (出让收益分期缴纳): a first part, the rest equally, year by year.</summary>
/// <remarks>
/// first = price × first part; the rest is paid over part × licence period, raised to whole years, the first of them a year after the
/// first payment; every instalment is rest ÷ years and the last takes what is left. Mining-right income is levied so, "10 % first, the
/// rest over half of the first licence period"; every number is the contract's.
/// </remarks>
public sealed record PriceInstalments : FinancingInstrument
{
    /// <summary>Who pays (缴款人).</summary>
    public required PartyId Payer { get; init => field = value.OrThrow(); }

    /// <summary>Who is paid (收款方).</summary>
    public required PartyId Payee { get; init => field = value.OrThrow(); }

    /// <summary>The whole price (价款总额).</summary>
    public required Money Price { get; init; }

    /// <summary>Which part is paid first (首付比例).</summary>
    public required Ratio FirstPart { get; init; }

    /// <summary>The first period of the licence (首次许可年限).</summary>
    public required Years LicencePeriod { get; init; }

    /// <summary>Over which part of that period the rest is paid (分期年限比例).</summary>
    public required Ratio PartOfPeriod { get; init; }

    /// <summary>The day of the first payment (首期缴款日).</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>How amounts become fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Over how many years the rest is paid.</summary>
    private Ratio RestYears => Ratio.Of((LicencePeriod.Number * PartOfPeriod).Round(Rounding.Ceiling), 1);

    /// <summary>The payments in order (缴款计划).</summary>
    /// <returns>One for the first part, where there is one, and one a year for the rest.</returns>
    /// <exception cref="ArgumentException">Terms that make no instalments.</exception>
    public ValueList<PricePayment> Payments() => Defect() is { } defect
        ? throw defect.ToException(nameof(PriceInstalments))
        : [.. Parts().Select(part => new PricePayment(FirstDay.AddYears(part.Year), part.Amount)).Where(static payment => payment.Amount.Sign > 0)];

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        if (Defect() is { } defect)
        {
            turn.Report([defect]);
            return;
        }

        if (!turn.IsInCalendar(FirstDay, (int)RestYears.Numerator))
        {
            return;
        }

        var paid = new List<Operand> { Operand.Of(FinancingTerms.Price, Price) };
        var rest = default(Operand);
        foreach (var (year, amount) in Parts())
        {
            var day = FirstDay.AddYears(year);
            var key = turn.PayFee(FinancingTerms.PriceInstalment, day, Payer, Payee, amount);
            var isLast = year == (int)RestYears.Numerator;
            turn.Why?.Step(
                key,
                amount,
                year == 0 || !isLast ? Derivation.TimesRatio : Derivation.Difference,
                year == 0 ? [paid[0], Operand.Of(FinancingTerms.FirstPart, FirstPart)] : isLast ? [.. paid] : [rest!, Operand.Of(FinancingTerms.PartOfRest, 1 / RestYears)],
                Rounding);
            paid.Add(Operand.From(key, amount));
            if (year == 0)
            {
                var restKey = turn.KeyOf(FinancingTerms.PriceRest, day);
                rest = Operand.From(restKey, Price - amount);
                turn.Why?.Step(restKey, Price - amount, Derivation.Difference, [.. paid]);
            }
        }
    }

    private IEnumerable<(int Year, Money Amount)> Parts()
    {
        var first = Price.Times(FirstPart, Rounding);
        yield return (0, first);
        var (left, years) = (Price - first, (int)RestYears.Numerator);
        var each = left.Times(Ratio.Of(1, years), Rounding);
        for (var year = 1; year <= years; year++)
        {
            var amount = year == years ? left : Money.Min(each, left);
            left -= amount;
            yield return (year, amount);
        }
    }

    private TermDefect? Defect() =>
        Price.Sign <= 0 || FirstPart.Sign < 0 || FirstPart > 1 || LicencePeriod.Number.Sign <= 0 || PartOfPeriod.Sign <= 0 || RestYears < 1 || RestYears > 100
            ? new TermDefect(FindingCatalogue.PriceInstalmentsImpossible, [Price, FirstPart, LicencePeriod, PartOfPeriod])
            : null;
}
