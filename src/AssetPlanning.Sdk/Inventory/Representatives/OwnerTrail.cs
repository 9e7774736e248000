namespace AssetPlanning.Inventory;

/// <summary>Tells who acts for each asset by which mandates, and how the areas of the matrix add up (履职主体解释链).</summary>
internal static class OwnerTrail
{
    internal static void Tell(Recorder why, RepresentationMatrix matrix, ValueList<StateAsset> assets, DivisionLevel level, Func<StateAsset, Claim> claimOf)
    {
        var given = assets.DistinctBy(static asset => asset.Id).ToDictionary(static asset => asset.Id);
        var cells = new Dictionary<FigureKey, List<Operand>>();
        foreach (var acting in matrix.Acting)
        {
            var (asset, claim) = (given[acting.Asset], claimOf(given[acting.Asset]));
            var area = new FigureKey(FigureTerms.Area.Code, asset.Id);
            why.Step(area, asset.Area, Derivation.Given);
            why.Step(
                new(FigureTerms.ActingFor.Code, asset.Id),
                acting.Representative,
                Derivation.ByRule,
                [
                    Operand.Of(FigureTerms.AssetKind, Figure.Name(asset.Kind.ToString())),
                    Operand.Of(FigureTerms.AssetPlace, Figure.Name(asset.Division.ToString())),
                    Operand.Of(FigureTerms.DayLookedAt, matrix.On),
                ],
                rule: claim.Chain,
                basis: claim.Basis);
            var cell = CellKey(Representation.Region(asset.Division, level), asset.Kind, acting.Representative);
            if (!cells.TryGetValue(cell, out var operands))
            {
                cells.Add(cell, operands = []);
            }

            operands.Add(Operand.From(area, asset.Area));
        }

        foreach (var cell in matrix.Cells)
        {
            var key = CellKey(cell.Region, cell.Kind, cell.Representative);
            why.Step(key, cell.Area, Derivation.Sum, [.. cells[key]]);
            why.Step(key with { Term = FigureTerms.RepresentedAssets.Code }, Figure.Number(cell.Assets), Derivation.ByRule, [Operand.From(key, cell.Area)], rule: "count");
        }

        foreach (var contested in matrix.Contested.Where(contested => given.ContainsKey(contested.Asset)))
        {
            why.Step(
                new(FigureTerms.ActingFor.Code, contested.Asset),
                Figure.Name("—"),
                Derivation.ByRule,
                [.. contested.Claimants.Select(static party => Operand.Of(FigureTerms.ActingFor, party))],
                rule: contested.Claimants.Count > 1 ? "several" : "nobody");
        }
    }

    private static FigureKey CellKey(DivisionCode region, Code<AssetPlanning.Rulebook.ResourceKind> kind, PartyId party) =>
        new(FigureTerms.RepresentedArea.Code, new($"{DivisionTotals.Name(region)}/{kind}"), Party: party);
}
