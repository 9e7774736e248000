namespace AssetPlanning.Financing;

/// <summary>Tells how coverages that are asked with their parts come about (覆盖倍数的推导).</summary>
internal static class CoverageReasons
{
    /// <summary>C = (income − auction fee − rigid accruals) ÷ (price + bond cost).</summary>
    internal static Coverage Of(LandReserveCoverage parts, SubjectId subject, CoverageThreshold? threshold, Calculation calculation, bool isWorkedOut = false)
    {
        Check(parts, subject, calculation);
        Operand Part(FigureTerm term, Money value) => isWorkedOut ? Operand.From(new(term.Code, subject), value) : Operand.Of(term, value);
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
                    Part(FinancingTerms.AuctionFee, parts.AuctionFee),
                    Part(FinancingTerms.RigidAccrual, parts.RigidAccrual),
                ]);
            why.Step(
                service,
                coverage.Denominator,
                Derivation.Sum,
                [
                    Part(FigureTerms.PurchasePrice, parts.Price),
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

    /// <summary>Nothing is paid below nothing, and the interest is of the bond that pays the price.</summary>
    private static void Check(LandReserveCoverage parts, SubjectId subject, Calculation calculation)
    {
        if (parts.Income.Sign < 0 || parts.AuctionFee.Sign < 0 || parts.RigidAccrual.Sign < 0 || parts.Price.Sign <= 0)
        {
            calculation.Report(FindingCatalogue.PurchaseImpossible, subject, [parts.Income, parts.AuctionFee, parts.RigidAccrual, parts.Price]);
        }
        else if (parts.Bond.Drawn != parts.Price)
        {
            calculation.Report(FindingCatalogue.PurchaseBondDiffers, subject, [parts.Bond.Drawn, parts.Price]);
        }
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
