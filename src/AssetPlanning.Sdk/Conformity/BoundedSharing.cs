using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Divides a total by weights so that nobody takes less than the least or more than the most.</summary>
/// <remarks>
/// The shares are weight × t held between the bounds, with the one t at which they add up to the total; t is found by settling, round by
/// round, whoever is beyond a bound on the side that is beyond by more, which never has to be taken back. What is not at a bound is
/// apportioned in whole quanta by largest remainder: a floor or a ceiling of a share between whole bounds is between them too.
/// </remarks>
internal sealed class BoundedSharing(Area whole, Area quantum, ValueList<AdjustmentBound> bounds, Calculation calculation)
{
    private static readonly SubjectId total = "total";

    internal AdjustmentPlan? Run()
    {
        AdjustmentBound[] bearers = [.. bounds.OrderBy(static bound => bound.Id)];
        if (HasDefect(bearers))
        {
            return null;
        }

        var parts = new Area?[bearers.Length];
        var left = whole;
        while (Settle(bearers, parts, ref left))
        {
        }

        int[] free = [.. Enumerable.Range(0, bearers.Length).Where(at => parts[at] is null)];
        if (free.Length > 0)
        {
            var shares = Apportionment.Split(left, quantum, Weights.ByKeys([.. free.Select(at => (bearers[at].Id, bearers[at].Weight))]), ResidualRule.LargestRemainder);
            foreach (var (place, at) in free.Index())
            {
                parts[at] = shares.Parts[place];
            }
        }

        Tell(bearers, parts);
        return new()
        {
            Whole = whole,
            Quantum = quantum,
            Parts = [.. bearers.Select((bearer, at) => new AdjustmentPart { Id = bearer.Id, Area = parts[at]!.Value, IsBounded = !free.Contains(at) })],
        };
    }

    /// <summary>One round: those beyond a bound, on the side that is beyond by more, take their bound.</summary>
    private static bool Settle(AdjustmentBound[] bearers, Area?[] parts, ref Area left)
    {
        var weights = bearers.Where((_, at) => parts[at] is null).Aggregate(Ratio.Zero, static (sum, bearer) => sum + bearer.Weight);
        Ratio above = Ratio.Zero, below = Ratio.Zero;
        var beyond = new int[bearers.Length];
        for (var at = 0; at < bearers.Length; at++)
        {
            if (parts[at] is not null)
            {
                continue;
            }

            // Without any weight left everybody free takes the least, and what remains cannot be placed: told before.
            var share = weights.Sign == 0 ? Ratio.Zero : bearers[at].Weight * left.Count / weights;
            beyond[at] = share > bearers[at].Most.Count ? 1 : share < bearers[at].Least.Count || weights.Sign == 0 ? -1 : 0;
            above += beyond[at] > 0 ? share - bearers[at].Most.Count : Ratio.Zero;
            below += beyond[at] < 0 ? bearers[at].Least.Count - share : Ratio.Zero;
        }

        var side = above >= below && above.Sign > 0 ? 1 : -1;
        var settled = false;
        for (var at = 0; at < bearers.Length; at++)
        {
            if (parts[at] is null && beyond[at] == side)
            {
                parts[at] = side > 0 ? bearers[at].Most : bearers[at].Least;
                left -= parts[at]!.Value;
                settled = true;
            }
        }

        return settled;
    }

    private bool HasDefect(AdjustmentBound[] bearers)
    {
        foreach (var twice in bearers.CountBy(static bearer => bearer.Id).Where(static count => count.Value > 1))
        {
            calculation.Report(FindingCatalogue.BearerTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        foreach (var bearer in bearers.Where(bearer => bearer.Least > bearer.Most || bearer.Least.Sign < 0 || !IsWhole(bearer.Least) || !IsWhole(bearer.Most)))
        {
            calculation.Report(FindingCatalogue.BearerBoundsUnclear, bearer.Id, [bearer.Least, bearer.Most, quantum]);
        }

        if (!IsWhole(whole) || whole.Sign < 0)
        {
            calculation.Report(FindingCatalogue.TotalNotWhole, total, [whole, quantum]);
        }

        if (calculation.HasFailed)
        {
            return true;
        }

        // A bearer without weight takes its least and no more: weight is what makes it take part.
        Area least = Area.Sum(bearers.Select(static bearer => bearer.Least)), most = Area.Sum(bearers.Select(static bearer => bearer.Weight.Sign > 0 ? bearer.Most : bearer.Least));
        if (whole < least)
        {
            calculation.Report(FindingCatalogue.TotalBelowLeast, total, [whole, least]);
        }

        if (whole > most)
        {
            calculation.Report(FindingCatalogue.TotalAboveMost, total, [whole, most]);
        }

        return calculation.HasFailed;
    }

    private bool IsWhole(Area area) => area.Count % quantum.Count == 0;

    private void Tell(AdjustmentBound[] bearers, Area?[] parts)
    {
        if (calculation.Why is not { } why)
        {
            return;
        }

        var operands = new List<Operand>();
        foreach (var (at, bearer) in bearers.Index())
        {
            var key = new FigureKey(FigureTerms.AdjustmentPart.Code, bearer.Id);
            why.Step(
                key,
                parts[at]!.Value,
                Derivation.ByRule,
                [Operand.Of(FigureTerms.AdjustmentWeight, bearer.Weight), Operand.Of(FigureTerms.AdjustmentLeast, bearer.Least), Operand.Of(FigureTerms.AdjustmentMost, bearer.Most)],
                rule: "限额内按权重分配");
            operands.Add(Operand.From(key, parts[at]!.Value));
        }

        if (operands.Count > 0)
        {
            why.Step(new(FigureTerms.AdjustmentTotal.Code, total), whole, Derivation.Sum, [.. operands]);
        }
    }
}
