using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <content>What is asked of the cases before their prices are taken.</content>
public sealed partial record MarketComparison
{
    private bool Accepts(ref ValuationTurn turn, List<ComparableCase> cases)
    {
        if (cases.Count == 0)
        {
            turn.Refuse(FindingCatalogue.PriceMissing, [Figure.Name(turn.Use.ToString())]);
            return false;
        }

        foreach (var each in cases)
        {
            if (!AcceptsCase(ref turn, each, cases.Count(other => other.Name == each.Name)))
            {
                return false;
            }
        }

        if (FloorAreaFactors?.IsSound() == false)
        {
            turn.Refuse(FindingCatalogue.FloorAreaTableUnordered, [Figure.Name(turn.Use.ToString())]);
            return false;
        }

        var least = turn.Ask(StandardParameters.ValuationLeastCases, Basis.Day);
        if (!least.IsMissing && cases.Count < least.Value)
        {
            turn.Warn(FindingCatalogue.FewCases, [Figure.Name(turn.Use.ToString()), Figure.Number(cases.Count), Figure.Number(least.Value)]);
        }

        TellOld(turn, cases);
        return Combination != CaseCombination.WeightedMean || AreWhole(ref turn, cases);
    }

    private bool AcceptsCase(ref ValuationTurn turn, ComparableCase each, int count)
    {
        if (count > 1)
        {
            turn.Refuse(FindingCatalogue.CaseTwice, [Figure.Name(each.Name), Figure.Number(count)]);
            return false;
        }

        if (each.Day > Basis.Day)
        {
            turn.Refuse(FindingCatalogue.CaseAfterDay, [Figure.Name(each.Name), each.Day, Basis.Day]);
            return false;
        }

        if (!turn.AcceptsTax(each.Name, each.Tax, Basis) || !turn.AcceptsAbove(each.Name, each.Price))
        {
            return false;
        }

        foreach (var factor in each.Factors.Operands())
        {
            if (!turn.AcceptsAbove(each.Name, factor.Value.Ratio))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A case older than the rulebook takes is told, one by one; it counts all the same, for its date factor may still hold.</summary>
    private void TellOld(in ValuationTurn turn, List<ComparableCase> cases)
    {
        var oldest = turn.Ask(StandardParameters.ValuationOldestCase, Basis.Day);
        if (oldest.IsMissing)
        {
            return;
        }

        foreach (var each in cases)
        {
            if (Years.Between(each.Day, Basis.Day) > oldest.Value)
            {
                turn.Warn(FindingCatalogue.CaseTooOld, [Figure.Name(each.Name), each.Day, Basis.Day, oldest.Value]);
            }
        }
    }

    private static bool AreWhole(ref ValuationTurn turn, List<ComparableCase> cases)
    {
        var sum = Ratio.Zero;
        var isEach = true;
        foreach (var each in cases)
        {
            sum += each.Weight ?? Ratio.Zero;
            isEach &= each.Weight is { Sign: >= 0 };
        }

        if (!isEach || sum != Ratio.One)
        {
            turn.Refuse(FindingCatalogue.CaseWeightsNotWhole, [sum]);
        }

        return isEach && sum == Ratio.One;
    }

    private void CompareSpread(in ValuationTurn turn, List<Operand> adjusted)
    {
        var (low, high) = (adjusted.Min(static price => price.Value.UnitPrice), adjusted.Max(static price => price.Value.UnitPrice));
        var most = turn.Ask(StandardParameters.ValuationCaseSpread, Basis.Day);
        if (!most.IsMissing && high > low * (Ratio.One + most.Value))
        {
            turn.Warn(FindingCatalogue.SpreadTooWide, [low, high, most.Value]);
        }
    }
}
