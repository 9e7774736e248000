using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Strikes the fiscal account of a plan (服务、收益、融资测算).</summary>
internal sealed class FiscalReckoning(PlannedAssets assets, FiscalTerms terms, Consultation consultation, Calculation calculation)
{
    private readonly RulebookEdition rulebook = consultation.Edition;
    private readonly FiscalExpectations expectations = new(consultation, calculation);

    private readonly ILookup<(Code<LandUse> LandUse, FiscalStream Stream, FiscalFunction? Function), FiscalTemplate> templates =
        terms.Templates.ToLookup(static one => (one.LandUse, one.Stream, one.Function));

    internal FiscalAccount Run()
    {
        LotsValued.TellSetAside(assets, calculation);
        var overrides = Overrides();
        var lots = new List<FiscalLot>();
        foreach (var lot in assets.Assets.GroupBy(static asset => (asset.Lot, asset.LandUse)).OrderBy(static lot => lot.Key))
        {
            ValueList<PlannedAsset> parts = [.. lot];
            var attributes = Attributes(parts, lot.Key.LandUse, overrides.GetValueOrDefault(lot.Key.Lot));
            lots.Add(Lot(lot.Key.Lot, lot.Key.LandUse, attributes, parts));
        }

        FiscalFunction?[] functions = [FiscalFunction.Service, FiscalFunction.Revenue, FiscalFunction.Finance, null];
        FiscalAccount account = new()
        {
            Lots = [.. lots],
            ByFunction = [.. functions.Select(function => FiscalTotals.Of(function, [.. lots.Where(lot => lot.Attributes.Function == function)]))],
            Total = FiscalTotals.Of(null, lots),
            Years = [.. FiscalTotals.Years(lots)],
            PublicAssets = Money.Sum(lots.SelectMany(static lot => lot.Flows).Where(static flow => flow.Stream == FiscalStream.PublicInvestment).Select(static flow => flow.Total)),
        };
        if (calculation.Why is { } why)
        {
            FiscalTrail.Tell(why, account);
        }

        return account;
    }

    private Dictionary<LotId, AttributeOverride> Overrides()
    {
        var known = assets.Assets.Select(static asset => asset.Lot).ToHashSet();
        var single = new Dictionary<LotId, AttributeOverride>();
        foreach (var same in terms.Overrides.GroupBy(static one => one.Lot).OrderBy(static same => same.Key))
        {
            SubjectId name = same.Key.ToString();
            if (!known.Contains(same.Key))
            {
                calculation.Report(FindingCatalogue.FiscalLotUnknown, name);
            }
            else if (same.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.FiscalOverrideTwice, name, [Figure.Number(same.Count())]);
            }
            else
            {
                single.Add(same.Key, same.First());
                calculation.Report(FindingCatalogue.FiscalOverridden, name, [Figure.Name(same.First().Reason)]);
            }
        }

        return single;
    }

    private LotAttributes Attributes(ValueList<PlannedAsset> parts, Code<LandUse> use, AttributeOverride? other)
    {
        var known = rulebook.LandUses.Find(use);
        var builds = UseFamilies.Builds(rulebook, use, terms.Views);
        var function = other?.Function ?? known?.Function;
        if (builds is null)
        {
            calculation.ReportOnce(FindingCatalogue.FiscalSideUnknown, use.ToString(), [Figure.Name(use.ToString())]);
        }

        if (function is null)
        {
            calculation.ReportOnce(FindingCatalogue.FiscalFunctionUndecided, use.ToString(), [Figure.Name(use.ToString())]);
        }

        return new()
        {
            IsConstruction = builds,
            StateArea = Area.Sum(parts.Where(static part => PlannedOwner(part) == Ownership.State).Select(static part => part.Parcel.Area)),
            CollectiveArea = Area.Sum(parts.Where(static part => PlannedOwner(part) == Ownership.Collective).Select(static part => part.Parcel.Area)),
            Nature = other?.Nature ?? known?.Nature,
            Function = function,
            Reason = other?.Reason,
        };
    }

    private static Ownership PlannedOwner(PlannedAsset part) => ValuedState.PlannedOwner(part.Parcel);

    private FiscalLot Lot(LotId lot, Code<LandUse> use, LotAttributes attributes, ValueList<PlannedAsset> parts)
    {
        var area = attributes.StateArea + attributes.CollectiveArea;
        var flows = new List<FiscalFlow>();
        foreach (var stream in Enum.GetValues<FiscalStream>())
        {
            if (TemplateOf(use, stream, attributes.Function) is { } template)
            {
                var annual = template.Amount.Of(area, Rounding.HalfUp);
                flows.Add(new()
                {
                    Stream = stream,
                    FirstYear = template.FirstYear,
                    Years = template.Years,
                    Price = template.Amount,
                    Annual = annual,
                    Total = annual.Times(template.Years, Rounding.HalfUp),
                    Basis = template.Basis,
                });
            }
        }

        ValueList<ExpectedFlow> missing = attributes.IsConstruction is { } builds
            ? [.. expectations.Of(attributes.Function, builds, parts).Where(expected => flows.All(flow => flow.Stream != expected.Stream))]
            : [];
        foreach (var (stream, basis) in missing)
        {
            calculation.ReportOnce(FindingCatalogue.FiscalAmountMissing, $"{use}/{stream}", [Figure.Name(use.ToString()), Figure.Name(stream.ToString())], basis);
        }

        return new() { Lot = lot, LandUse = use, Area = area, Attributes = attributes, Flows = [.. flows], Missing = [.. missing.Select(static expected => expected.Stream)] };
    }

    /// <summary>
    /// The template of the class or of the nearest it belongs to, one for the lot's function before one for none; of two alike neither holds. A lot that
    /// is not what its class is has only those for its function.
    /// </summary>
    private FiscalTemplate? TemplateOf(Code<LandUse> use, FiscalStream stream, FiscalFunction? function)
    {
        var isOfClass = function == rulebook.LandUses.Find(use)?.Function;
        foreach (var family in UseFamilies.LineOf(rulebook, use))
        {
            FiscalTemplate[] named = function is null ? [] : [.. templates[(family, stream, function)]];
            FiscalTemplate[] found = named.Length > 0 || !isOfClass ? named : [.. templates[(family, stream, null)]];
            if (found.Length > 1)
            {
                calculation.ReportOnce(FindingCatalogue.FiscalTemplateTwice, $"{family}/{stream}", [Figure.Name(family.ToString()), Figure.Name(stream.ToString()), Figure.Number(found.Length)]);
                return null;
            }

            if (found.Length == 1)
            {
                return found[0];
            }
        }

        return null;
    }
}
