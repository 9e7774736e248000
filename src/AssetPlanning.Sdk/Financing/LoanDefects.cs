using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>What makes the terms of a loan no loan (借款条件检查).</summary>
internal static class LoanDefects
{
    internal static IEnumerable<TermDefect> Of(LoanTerms terms)
    {
        if (terms.Rate.PerYear.Sign < 0)
        {
            yield return new(FindingCatalogue.RateNegative, [terms.Rate.PerYear]);
        }

        if (terms.PeriodsInYear is not (1 or 2 or 4 or 12))
        {
            yield return new(FindingCatalogue.PaymentsInYearImpossible, [Figure.Number(terms.PeriodsInYear), Figure.Name("1、2、4、12")]);
            yield break;
        }

        var (construction, grace, repayment) = (terms.ConstructionPeriods, terms.GracePeriods, terms.RepaymentPeriods);
        if (construction < 0 || grace < 0 || repayment < 1 || (long)construction + grace + repayment > FlowSeries.MostPeriods
            || !Fits(terms.From, 12 / terms.PeriodsInYear, (long)construction + grace + repayment))
        {
            yield return new(FindingCatalogue.PeriodsImpossible, [Figure.Number(construction), Figure.Number(grace), Figure.Number(repayment)]);
            yield break;
        }

        if (terms.Draws.Count == 0 || terms.Draws.Any(static draw => draw.Amount.Sign <= 0))
        {
            yield return new(FindingCatalogue.DrawsNotPositive);
        }

        var beforeRepayment = Math.Max(construction + grace, 1);
        foreach (var draw in terms.Draws.Where(draw => draw.Period < 1 || draw.Period > beforeRepayment))
        {
            yield return new(FindingCatalogue.DrawOutsideOfPeriods, [Figure.Number(draw.Period), Figure.Number(beforeRepayment)]);
        }

        if (construction + grace == 0 && terms.DrawTiming != DrawTiming.BeginningOfPeriod)
        {
            yield return new(FindingCatalogue.DrawTimingImpossible);
        }

        if (terms.Balloon.Sign < 0)
        {
            yield return new(FindingCatalogue.BalloonImpossible, [terms.Balloon, Money.Sum(terms.Draws.Select(static draw => draw.Amount))]);
        }
    }

    /// <summary>The calendar ends with the year 9999.</summary>
    internal static bool Fits(DateOnly from, int months, long periods) => from.Year + (months * periods / 12) < DateOnly.MaxValue.Year;
}
