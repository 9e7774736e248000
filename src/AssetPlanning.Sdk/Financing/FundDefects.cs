namespace AssetPlanning.Financing;

/// <summary>What makes a source of a pool no source (资金渠道检查).</summary>
internal static class FundDefects
{
    internal static IEnumerable<TermDefect> Of(FundSource source, PartyId receiver)
    {
        var name = Figure.Name(source.Id.ToString());
        if (source.Limit.Sign < 0)
        {
            yield return new(FindingCatalogue.FundLimitNegative, [name, source.Limit]);
        }

        if (source.Until < source.From)
        {
            yield return new(FindingCatalogue.FundWindowClosed, [name, source.From, source.Until]);
        }

        if (source.Provider == receiver)
        {
            yield return new(FindingCatalogue.FundFromItself, [name, receiver]);
        }

        if ((source.Nature == FundNature.Debt) != (source.Terms is not null))
        {
            yield return new(FindingCatalogue.FundTermsMismatch, [name]);
        }
        else if (source.Terms is { } terms)
        {
            foreach (var defect in Of(terms, source, name))
            {
                yield return defect;
            }
        }
    }

    private static IEnumerable<TermDefect> Of(BorrowingTerms terms, FundSource source, Figure name)
    {
        if (terms.Rate.PerYear.Sign < 0)
        {
            yield return new(FindingCatalogue.RateNegative, [terms.Rate.PerYear]);
        }

        if (terms.PaymentsInYear is not (1 or 2 or 4 or 12))
        {
            yield return new(FindingCatalogue.PaymentsInYearImpossible, [Figure.Number(terms.PaymentsInYear), Figure.Name("1、2、4、12")]);
        }
        else if (terms.Payments is < 1 or > Accounting.FlowSeries.MostPeriods || terms.Instalments < 1 || terms.Instalments > terms.Payments
            || !LoanDefects.Fits(terms.FirstPayment, 12 / terms.PaymentsInYear, terms.Payments))
        {
            yield return new(FindingCatalogue.FundPaymentsImpossible, [name, Figure.Number(terms.Payments), Figure.Number(terms.Instalments)]);
        }
        else if (terms.FirstPayment <= source.From || terms.Maturity <= source.Until)
        {
            yield return new(FindingCatalogue.FundRepaidBeforeDrawn, [name, source.From, source.Until, terms.FirstPayment, terms.Maturity]);
        }
    }
}
