using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Finds who acts for the owner of each state asset on a day (所有者职责履行主体判定).</summary>
/// <remarks>
/// Whom the law names acts, unless a mandate of it covers the asset: then the agent acts, and in its place the agent's own agent. A
/// mandate whose principal does not act there itself gives nobody anything. Assets of one kind in one place are decided once.
/// </remarks>
internal sealed class Representation(ValueList<OwnerRepresentative> statutory, ValueList<AgencyMandate> mandates, DateOnly on, Calculation calculation, LandReport report)
{
    private static readonly SubjectId layer = "assets";

    private readonly ValueList<AgencyMandate> inForce = [.. mandates.Where(mandate => mandate.HoldsOn(on)).OrderBy(static mandate => mandate.Id)];
    private readonly Dictionary<(Code<ResourceKind> Kind, DivisionCode Division), ValueList<Claim>> known = [];
    private readonly RegionCuts cuts = new(statutory, [.. mandates.Where(mandate => mandate.HoldsOn(on))]);

    internal RepresentationMatrix Run(ValueList<StateAsset> assets, DivisionLevel level)
    {
        var cells = new SortedDictionary<(DivisionCode Region, Code<ResourceKind> Kind, PartyId Party), (RepresentativeKind By, int Assets, Area Area)>();
        var acting = new List<ActingRepresentative>(assets.Count);
        var contested = new List<ContestedAsset>();
        foreach (var never in mandates.Where(static mandate => mandate.Until is { } end && end <= mandate.From).OrderBy(static mandate => mandate.Id))
        {
            calculation.ReportOnce(FindingCatalogue.MandatePeriodEmpty, never.Id, [never.From, never.Until!.Value]);
        }

        var counts = assets.CountBy(static asset => asset.Id).ToDictionary();
        foreach (var asset in assets.OrderBy(static asset => asset.Id))
        {
            if (IsDefective(asset, counts[asset.Id]))
            {
                contested.Add(new() { Asset = asset.Id });
                continue;
            }

            var who = Acting(asset.Kind, asset.Division);
            if (who.Count != 1)
            {
                contested.Add(Contest(asset, who));
                continue;
            }

            if (cuts.Of(asset.Kind, asset.Division) is { } cutting)
            {
                report.Add(FindingCatalogue.RegionCutsAsset, layer, asset.Id, Figure.Name(asset.Division.ToString()), cutting.Party, Figure.Name(cutting.By), Figure.Name(cutting.Region.ToString()));
                contested.Add(new() { Asset = asset.Id, Claimants = [.. new[] { who[0].Party, cutting.Party }.Distinct().Order()] });
                continue;
            }

            acting.Add(new() { Asset = asset.Id, Representative = who[0].Party, By = who[0].By });
            var key = (Region(asset.Division, level), asset.Kind, who[0].Party);
            var cell = cells.GetValueOrDefault(key);
            cells[key] = (who[0].By, cell.Assets + 1, cell.Area + asset.Area);
        }

        var matrix = new RepresentationMatrix
        {
            On = on,
            Cells = [.. cells.Select(static cell => new RepresentationCell { Region = cell.Key.Region, Kind = cell.Key.Kind, Representative = cell.Key.Party, By = cell.Value.By, Assets = cell.Value.Assets, Area = cell.Value.Area })],
            Acting = [.. acting],
            Contested = [.. contested],
        };
        if (calculation.Why is { } why)
        {
            OwnerTrail.Tell(why, matrix, assets, level, asset => Acting(asset.Kind, asset.Division)[0]);
        }

        return matrix;
    }

    private bool IsDefective(StateAsset asset, int count)
    {
        if (count > 1)
        {
            report.Add(FindingCatalogue.AssetTwice, layer, asset.Id, Figure.Number(count));
        }
        else if (asset.Division.IsNone)
        {
            report.Add(FindingCatalogue.AssetWithoutDivision, layer, asset.Id);
        }
        else if (asset.Area.Sign <= 0)
        {
            report.Add(FindingCatalogue.AssetAreaNotPositive, layer, asset.Id, asset.Area);
        }

        return count > 1 || asset.Division.IsNone || asset.Area.Sign <= 0;
    }

    private ContestedAsset Contest(StateAsset asset, ValueList<Claim> who)
    {
        ValueList<PartyId> names = [.. who.Select(static claim => claim.Party)];
        var kind = Figure.Name(asset.Kind.ToString());
        if (names.Count == 0)
        {
            report.Add(FindingCatalogue.NobodyRepresents, layer, asset.Id, kind, Figure.Name(asset.Division.ToString()), on);
        }
        else
        {
            report.Add(FindingCatalogue.SeveralRepresent, layer, asset.Id, kind, Figure.Name(asset.Division.ToString()), on, Figure.Number(names.Count), Figure.Name(string.Join('、', names)));
        }

        return new() { Asset = asset.Id, Claimants = names };
    }

    private ValueList<Claim> Acting(Code<ResourceKind> kind, DivisionCode division)
    {
        if (!known.TryGetValue((kind, division), out var acting))
        {
            acting = Decide(kind, division);
            known.Add((kind, division), acting);
        }

        return acting;
    }

    /// <summary>From whom the law names down the mandates; who gave a mandate away no longer acts, and who was reached twice is one.</summary>
    private ValueList<Claim> Decide(Code<ResourceKind> kind, DivisionCode division)
    {
        AgencyMandate[] covering = [.. inForce.Where(mandate => Mandates.Covers(mandate.Kinds, mandate.Region, kind, division))];
        var reached = new Dictionary<PartyId, Claim>();
        var waiting = new Queue<PartyId>();
        foreach (var named in statutory.Where(one => Mandates.Covers(one.Kinds, one.Region, kind, division)))
        {
            if (reached.TryAdd(named.Party, new(named.Party, RepresentativeKind.Statutory, "statutory", named.Basis)))
            {
                waiting.Enqueue(named.Party);
            }
        }

        while (waiting.TryDequeue(out var principal))
        {
            foreach (var mandate in covering.Where(mandate => mandate.Principal == principal))
            {
                if (reached.TryAdd(mandate.Agent, new(mandate.Agent, RepresentativeKind.Agent, $"{reached[principal].Chain} > {mandate.Id}", mandate.Basis)))
                {
                    waiting.Enqueue(mandate.Agent);
                }
            }
        }

        foreach (var stray in covering.Where(mandate => !reached.ContainsKey(mandate.Principal)))
        {
            calculation.ReportOnce(FindingCatalogue.MandateFromNobody, stray.Id, [stray.Principal, stray.Agent, on]);
        }

        return [.. reached.Where(one => !Array.Exists(covering, mandate => mandate.Principal == one.Key && mandate.Agent != one.Key)).Select(static one => one.Value).OrderBy(static claim => claim.Party)];
    }

    internal static DivisionCode Region(DivisionCode division, DivisionLevel level) => division.Level <= level ? division : division.At(level);
}
