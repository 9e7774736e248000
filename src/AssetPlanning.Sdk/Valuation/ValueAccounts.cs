using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Economic beside social value, lot by lot (双账): side by side and never added.</summary>
public sealed record ValueAccounts
{
    /// <summary>The lots, by name.</summary>
    public required ValueList<TwoAccounts> Lots { get; init; }

    /// <summary>What each indicator comes to over all lots; proportions are not added.</summary>
    public required ValueList<SocialChange> Social { get; init; }

    internal static ValueAccounts Of(PlannedAssets assets, ValueList<SocialStatement> statements, Calculation calculation)
    {
        var economic = assets.Assets.GroupBy(static asset => asset.Lot).OrderBy(static lot => lot.Key).ToList();
        var sound = Sound(statements, economic.Select(static lot => lot.Key).ToHashSet(), calculation).ToLookup(static statement => statement.Lot);
        var lots = new List<TwoAccounts>();
        foreach (var lot in economic)
        {
            ValueList<SocialChange> social = [.. sound[lot.Key].OrderBy(static one => one.Indicator).Select(static one => Change(one.Indicator, one.Current, one.Planned))];
            lots.Add(new()
            {
                Lot = lot.Key,
                EconomicCurrent = Money.Sum(lot.Select(static asset => asset.Current.Amount)),
                EconomicPlanned = Money.Sum(lot.Select(static asset => asset.Planned.Amount)),
                Social = social,
            });
        }

        LotsValued.TellSetAside(assets, calculation);
        if (lots.Count(static lot => lot.Social.Count == 0) is > 0 and var silent)
        {
            calculation.Report(FindingCatalogue.SocialNotStated, assets.Plan.Plan, [Figure.Number(silent)]);
        }

        // Proportions are not added: that of a whole is no sum of those of its parts.
        ValueList<SocialChange> totals =
        [
            .. lots.SelectMany(static lot => lot.Social)
                .Where(static one => one.Current.Unit.Dimension != Dimension.Proportion)
                .GroupBy(static one => one.Indicator).OrderBy(static one => one.Key).Select(Total),
        ];
        if (calculation.Why is { } why)
        {
            Tell(why, lots, totals);
            for (var at = 0; at < lots.Count; at++)
            {
                TellEconomic(why, lots[at], [.. economic[at]]);
            }
        }

        return new() { Lots = [.. lots], Social = totals };
    }

    private static IEnumerable<SocialStatement> Sound(ValueList<SocialStatement> statements, HashSet<LotId> lots, Calculation calculation)
    {
        var units = new Dictionary<SubjectId, QuantityUnit>();
        foreach (var same in statements.GroupBy(static one => (one.Lot, one.Indicator)).OrderBy(static same => same.Key))
        {
            var one = same.First();
            if (!lots.Contains(one.Lot))
            {
                calculation.Report(FindingCatalogue.SocialLotUnknown, one.Lot.ToString(), [one.Indicator]);
            }
            else if (same.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.SocialStatedTwice, one.Lot.ToString(), [one.Indicator, Figure.Number(same.Count())]);
            }
            else if ((units.TryGetValue(one.Indicator, out var known) ? known : one.Current.Unit) is var unit && !(unit.IsCommensurable(one.Current.Unit) && unit.IsCommensurable(one.Planned.Unit)))
            {
                calculation.Report(FindingCatalogue.SocialUnitDiffers, one.Lot.ToString(), [one.Indicator, Figure.Name(unit.ToString())]);
            }
            else
            {
                // What is left out does not say how the others are measured.
                units[one.Indicator] = unit;
                yield return one;
            }
        }
    }

    private static SocialChange Total(IGrouping<SubjectId, SocialChange> same) => Change(
        same.Key,
        same.Skip(1).Aggregate(same.First().Current, static (sum, one) => sum + one.Current),
        same.Skip(1).Aggregate(same.First().Planned, static (sum, one) => sum + one.Planned));

    private static SocialChange Change(SubjectId indicator, Quantity current, Quantity planned) =>
        new() { Indicator = indicator, Current = current, Planned = planned, Change = planned - current };

    private static void Tell(Recorder why, List<TwoAccounts> lots, ValueList<SocialChange> totals)
    {
        var parts = new List<(SubjectId Indicator, Operand Operand)>();
        foreach (var lot in lots)
        {
            SubjectId name = lot.Lot.ToString();
            for (var line = 0; line < lot.Social.Count; line++)
            {
                var one = lot.Social[line];
                var key = new FigureKey(FigureTerms.SocialChange.Code, name, Line: line);
                why.Step(key, one.Change, Derivation.Difference, [Operand.Of(FigureTerms.SocialPlanned, one.Planned), Operand.Of(FigureTerms.SocialCurrent, one.Current)]);
                parts.Add((one.Indicator, Operand.From(key, one.Change)));
            }
        }

        foreach (var total in totals)
        {
            why.Step(
                new(FigureTerms.SocialTotal.Code, total.Indicator),
                total.Change,
                Derivation.Sum,
                [.. parts.Where(part => part.Indicator == total.Indicator).Select(static part => part.Operand)]);
        }
    }

    private static void TellEconomic(Recorder why, TwoAccounts lot, ValueList<PlannedAsset> parts)
    {
        var steps = parts.Select(part => (Before: new FigureKey(FigureTerms.CurrentValue.Code, part.Parcel.Subject), After: UpliftTrail.TellPlanned(why, part), Part: part)).ToList();
        foreach (var (before, _, part) in steps)
        {
            why.Step(before, part.Current.Amount, Derivation.Given);
        }

        SubjectId name = lot.Lot.ToString();
        why.Step(new(FigureTerms.LotCurrent.Code, name), lot.EconomicCurrent, Derivation.Sum, [.. steps.Select(static one => Operand.From(one.Before, one.Part.Current.Amount))]);
        why.Step(new(FigureTerms.LotPlanned.Code, name), lot.EconomicPlanned, Derivation.Sum, [.. steps.Select(static one => Operand.From(one.After, one.Part.Planned.Amount))]);
    }
}
