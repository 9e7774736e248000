namespace AssetPlanning.Financing;

/// <summary>Works a land purchase out, and tells how (收地测算).</summary>
internal sealed class LandPurchaseRun(LandPurchaseEstimate given, SubjectId subject, Recorder? why)
{
    internal static LandPurchase? Of(LandPurchaseEstimate given, SubjectId subject, CoverageThreshold? threshold, Calculation calculation)
    {
        var defects = given.Defects().ToArray();
        foreach (var defect in defects)
        {
            calculation.Report(defect.Kind, subject, defect.Arguments);
        }

        if (defects.Length > 0)
        {
            return null;
        }

        var purchase = new LandPurchaseRun(given, subject, calculation.Why).Make();
        if (purchase.Parts is { } parts)
        {
            _ = CoverageReasons.Of(parts, subject, threshold, calculation, isWorkedOut: true);
        }
        else
        {
            calculation.Report(FindingCatalogue.PurchaseWithoutPrice, subject, [purchase.BreakEvenPrice, purchase.SuggestedCut]);
        }

        return purchase;
    }

    internal LandPurchase Make()
    {
        var (finance, government) = (FinanceCost(), GovernmentCost());
        var breakEven = Told(FinancingTerms.BreakEvenPrice, given.PresentPlanIncome - government, Derivation.Difference, [Present, Named(FinancingTerms.GovernmentCost, government)]);
        var gap = Told(FinancingTerms.BreakEvenGap, Money.Max(given.TodayValue - breakEven, Money.Zero), Derivation.Excess, [Today, Named(FinancingTerms.BreakEvenPrice, breakEven)]);
        var smallest = Ratio.Of(gap.Fen, given.TodayValue.Fen);
        why?.Step(Key(FinancingTerms.SmallestCut), smallest, Derivation.Quotient, [Named(FinancingTerms.BreakEvenGap, gap), Today]);
        var suggested = smallest.Sign == 0 ? given.CutWhenNotNeeded : Ratio.Of((smallest / given.CutStep).Round(Rounding.Ceiling), 1) * given.CutStep;
        why?.Step(
            Key(FinancingTerms.SuggestedCut),
            suggested,
            Derivation.ByRule,
            [Named(FinancingTerms.SmallestCut, smallest), Operand.Of(FinancingTerms.CutStep, given.CutStep), Operand.Of(FinancingTerms.CutWhenNotNeeded, given.CutWhenNotNeeded)],
            rule: "cut-step");
        var kept = Ratio.One - suggested;
        why?.Step(Key(FinancingTerms.PartKept), kept, Derivation.ByRule, [Named(FinancingTerms.SuggestedCut, suggested)], rule: "one-less-cut");
        var price = given.TodayValue.Times(kept, given.Rounding);
        why?.Step(Key(FigureTerms.PurchasePrice), price, Derivation.TimesRatio, [Today, Named(FinancingTerms.PartKept, kept)], given.Rounding);
        return new()
        {
            FinanceCost = finance,
            GovernmentCost = government,
            BreakEvenPrice = breakEven,
            SmallestCut = smallest,
            SuggestedCut = suggested,
            Price = price,
            Parts = price.Sign > 0 ? PartsAt(price) : null,
        };
    }

    private Operand Today => Operand.Of(FinancingTerms.TodayValue, given.TodayValue);

    private Operand Present => Operand.Of(FinancingTerms.PresentPlanIncome, given.PresentPlanIncome);

    private Money FinanceCost()
    {
        var bond = given.Bond(given.TodayValue).Schedule();
        return Told(
            FinancingTerms.FinanceCost, bond.Interest + bond.Fees, Derivation.Sum, [Operand.Of(FigureTerms.Interest, bond.Interest), Operand.Of(FinancingTerms.IssueFee, bond.Fees)]);
    }

    /// <summary>Finance, care for the years of holding, taxes and fees of the purchase, auction by the present plan.</summary>
    private Money GovernmentCost()
    {
        var bond = given.Bond(given.TodayValue).Schedule();
        var finance = bond.Interest + bond.Fees;
        var care = Part(FinancingTerms.CareCost, Operand.Of(FinancingTerms.CareInYear, given.CareInYear), given.Years);
        var taxes = Part(FinancingTerms.PurchaseTaxes, Today, given.DeedTax + given.StampDuty + given.TechnicalFee);
        var auction = Part(FinancingTerms.PresentAuctionFee, Present, given.AuctionFee);
        return Told(FinancingTerms.GovernmentCost, finance + care.Value.Money + taxes.Value.Money + auction.Value.Money, Derivation.Sum, [Named(FinancingTerms.FinanceCost, finance), care, taxes, auction]);
    }

    private LandReserveCoverage PartsAt(Money price)
    {
        var bond = given.Bond(price).Schedule();
        var cost = bond.Interest + bond.Fees;
        var income = Operand.Of(FinancingTerms.CoverageIncome, given.NewPlanIncome);
        var auction = Part(FinancingTerms.AuctionFee, income, given.AuctionFee);
        var gain = Told(
            FinancingTerms.PurchaseGain,
            Money.Max(Money.Zero, given.NewPlanIncome - price - cost),
            Derivation.Excess,
            [income, Named(FigureTerms.PurchasePrice, price), Operand.Of(FigureTerms.Interest, bond.Interest), Operand.Of(FinancingTerms.IssueFee, bond.Fees)]);
        var accrual = Part(FinancingTerms.RigidAccrual, Named(FinancingTerms.PurchaseGain, gain), given.RigidAccrual);
        return new() { Income = given.NewPlanIncome, AuctionFee = auction.Value.Money, RigidAccrual = accrual.Value.Money, Price = price, Bond = bond };
    }

    private Operand Part(FigureTerm term, Operand whole, Ratio part)
    {
        var amount = whole.Value.Money.Times(part, given.Rounding);
        why?.Step(Key(term), amount, Derivation.TimesRatio, [whole, Operand.Of(FinancingTerms.FeeRate, part)], given.Rounding);
        return Named(term, amount);
    }

    private Money Told(FigureTerm term, Money amount, Derivation by, ValueList<Operand> operands)
    {
        why?.Step(Key(term), amount, by, operands);
        return amount;
    }

    private Operand Named(FigureTerm term, Figure value) => Operand.From(Key(term), value);

    private FigureKey Key(FigureTerm term) => new(term.Code, subject);
}
