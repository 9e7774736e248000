namespace AssetPlanning.Inventory;

/// <summary>Tells how the sums of files came about (宗地档案解释链): building by building, business by business.</summary>
internal static class FileTrail
{
    internal static void Tell(Recorder why, List<ParcelFile> files, ParcelFileSummaries summaries)
    {
        var named = files.ToDictionary(static file => file.Land.Id);
        foreach (var summary in summaries.Parcels)
        {
            var (file, land) = (named[summary.Parcel], summary.Parcel.ToString());
            Sum(why, FigureTerms.BuildingFloor, FigureTerms.FloorTotal, land, summary.FloorArea, file.Buildings.Select(static building => (building.Id, (Figure)building.FloorArea)));
            if (summary.Footprint is { } footprint)
            {
                Sum(why, FigureTerms.BuildingFootprint, FigureTerms.FootprintTotal, land, footprint, file.Buildings.Select(static building => (building.Id, (Figure)building.Footprint!.Value)));
            }

            if (summary.AnnualOutput is { } output)
            {
                Sum(why, FigureTerms.BusinessOutput, FigureTerms.OutputTotal, land, output, file.Businesses.Select(static business => (business.Id, (Figure)business.AnnualOutput!.Value)));
            }

            if (summary.FloorAreaRatio is { } far)
            {
                why.Step(
                    new(FigureTerms.FloorAreaRatio.Code, land),
                    far,
                    Derivation.Quotient,
                    [Operand.Of(FigureTerms.FloorSquareMetres, summary.FloorArea.In(AreaUnit.SquareMetre)), Operand.Of(FigureTerms.LandSquareMetres, file.Land.Area.In(AreaUnit.SquareMetre))]);
            }
        }
    }

    private static void Sum(Recorder why, FigureTerm part, FigureTerm total, SubjectId land, Figure sum, IEnumerable<(SubjectId Name, Figure Value)> parts)
    {
        var operands = new List<Operand>();
        foreach (var (name, value) in parts)
        {
            var key = new FigureKey(part.Code, land, Line: operands.Count);
            why.Step(key, value, Derivation.Given, rule: name.ToString());
            operands.Add(Operand.From(key, value));
        }

        why.Step(new(total.Code, land), sum, operands.Count > 0 ? Derivation.Sum : Derivation.Given, [.. operands]);
    }
}
