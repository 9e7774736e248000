namespace AssetPlanning.Financing;

/// <summary>Tells how coverages that are asked with their parts come about (覆盖倍数的推导).</summary>
internal static class CoverageReasons
{
    /// <summary>C = (income − auction fee − rigid accruals) ÷ (price + bond cost).</summary>
    internal static Coverage Of(LandReserveCoverage parts, SubjectId subject, CoverageThreshold? threshold, Calculation calculation)
    {
        var coverage = parts.Coverage();
        if (calculation.Why is { } why)
        {
            var available = new FigureKey(FinancingTerms.Available.Code, subject);
            var service = new FigureKey(FinancingTerms.Service.Code, subject);
            why.Step(
                available,
                parts.Available,
                Derivation.Difference,
                [
                    Operand.Of(FinancingTerms.CoverageIncome, parts.Income),
                    Operand.Of(FinancingTerms.AuctionFee, parts.AuctionFee),
                    Operand.Of(FinancingTerms.RigidAccrual, parts.RigidAccrual),
                ]);
            why.Step(
                service,
                coverage.Denominator,
                Derivation.Sum,
                [
                    Operand.Of(FigureTerms.PurchasePrice, parts.Price),
                    Operand.Of(FigureTerms.Interest, parts.Bond.Interest),
                    Operand.Of(FinancingTerms.IssueFee, parts.Bond.Fees),
                ]);
            if (coverage.Multiple is { } multiple)
            {
                why.Step(
                    new(FinancingTerms.Multiple.Code, subject),
                    multiple,
                    Derivation.Quotient,
                    [Operand.From(available, coverage.Numerator), Operand.From(service, coverage.Denominator)],
                    rule: nameof(CoverageDefinition.LandReserve),
                    basis: parts.Bond.Rate.Source);
            }
        }

        LedgerCoverage.Judge(coverage, threshold, subject, "全周期", calculation);
        return coverage;
    }

    /// <summary>interest = numerator ÷ multiple − principal; below nothing the reading is refused.</summary>
    internal static ImpliedInterest? Of(PublishedCoverage published, NumeratorBasis basis, SubjectId subject, Calculation calculation)
    {
        var read = published.ReadAs(basis);
        var above = Operand.Of(FinancingTerms.CoverageIncome, published.Income);
        if (calculation.Why is { } why && published.Multiple.Sign > 0)
        {
            var available = basis == NumeratorBasis.Net ? published.Income - published.Cost : published.Income;
            if (basis == NumeratorBasis.Net)
            {
                var key = new FigureKey(FinancingTerms.Available.Code, subject);
                why.Step(key, available, Derivation.Difference, [above, Operand.Of(FinancingTerms.CoverageCost, published.Cost)]);
                above = Operand.From(key, available);
            }

            var service = available.Times(Ratio.One / published.Multiple, published.Rounding);
            var serviceKey = new FigureKey(FinancingTerms.Service.Code, subject);
            why.Step(serviceKey, service, Derivation.TimesRatio, [above, Operand.Of(FinancingTerms.OneOverMultiple, Ratio.One / published.Multiple)], published.Rounding);
            why.Step(
                new(FinancingTerms.ImpliedInterest.Code, subject),
                service - published.Principal,
                Derivation.Difference,
                [Operand.From(serviceKey, service), Operand.Of(FigureTerms.LoanPrincipal, published.Principal)]);
        }

        if (read.Reading != CoverageReading.Possible)
        {
            calculation.Report(FindingCatalogue.CoverageImpossible, subject, [Figure.Name(read.Reason()), read.Missing]);
        }

        return read;
    }
}
