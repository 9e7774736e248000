namespace AssetPlanning.Inventory;

/// <summary>Tells how what is taken of a resource adds up and what of its limit is left (可持续限额解释链).</summary>
internal static class LimitTrail
{
    internal static void Tell(Recorder why, SustainableUse use, ValueList<ResourceUse> uses)
    {
        var amounts = uses.ToLookup(static one => (one.Resource, one.Kind, one.Year));
        foreach (var limit in use.Limits)
        {
            if (limit is not { Taken: { } sum, Most: { } most, Left: { } left })
            {
                continue;
            }

            // A year and a kind of limit make a line of their own under the name of the resource.
            var line = (limit.Year * 10) + (int)limit.Kind;
            var taken = new FigureKey(FigureTerms.AmountTaken.Code, limit.Resource, Line: line);
            var its = amounts[(limit.Resource, limit.Kind, limit.Year)].OrderBy(static one => one.Id).ToList();
            why.Step(
                taken,
                sum,
                its.Count > 0 ? Derivation.Sum : Derivation.Given,
                [.. its.Select(one => Operand.Of(FigureTerms.ResourceUse, one.Amount.In(most.Unit)))]);
            why.Step(new(FigureTerms.AmountLeft.Code, limit.Resource, Line: line), left, Derivation.Difference, [Operand.Of(FigureTerms.MostAllowed, most), Operand.From(taken, sum)]);
        }
    }
}
