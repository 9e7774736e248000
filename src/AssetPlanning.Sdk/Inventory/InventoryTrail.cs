namespace AssetPlanning.Inventory;

/// <summary>Tells how figures of the inventory came about (清查解释链); each step but what was given can be computed again.</summary>
internal static class InventoryTrail
{
    internal static void Tell(Recorder why, PatchSurvey survey, Func<SurveyPatch, DivisionCode> divisionOf)
    {
        foreach (var division in survey.Accepted.GroupBy(divisionOf).OrderBy(static division => division.Key))
        {
            var operands = new List<Operand>();
            foreach (var patch in division)
            {
                var key = new FigureKey(FigureTerms.Area.Code, new(patch.Key));
                why.Step(key, patch.Area, Derivation.Given);
                operands.Add(Operand.From(key, patch.Area));
            }

            why.Step(new(FigureTerms.DivisionArea.Code, DivisionTotals.Name(division.Key)), Area.Sum(division.Select(static patch => patch.Area)), Derivation.Sum, [.. operands]);
        }
    }

    internal static void Tell(Recorder why, SettledFacts settled, ValueList<SourceStatement> statements)
    {
        var told = statements.ToLookup(static statement => (statement.Subject, statement.Fact));
        var (subject, line) = (default(SubjectId), 0);
        foreach (var fact in settled.Facts)
        {
            // Several facts of one subject stand under its name in the order of theirs.
            line = fact.Subject == subject ? line + 1 : 0;
            subject = fact.Subject;
            if (fact.Value is { } value)
            {
                why.Step(
                    new(FigureTerms.SettledValue.Code, subject, Line: line),
                    value,
                    Derivation.ByRule,
                    [.. told[(subject, fact.Fact)].OrderBy(static statement => statement.Source).Select(static statement => Operand.Of(FigureTerms.Stated, statement.Value))],
                    rule: $"{fact.Fact} {fact.Source} {settled.Precedence}");
            }
        }
    }

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

    /// <summary>In square metres, so that squares and quotients are exact.</summary>
    internal static void Tell(Recorder why, Fragmentation signal, IReadOnlyCollection<Area> pieces)
    {
        FigureKey Key(FigureTerm term, int line = 0) => new(term.Code, signal.Group, Line: line);
        var (areas, squares, at) = (new List<Operand>(), new List<Operand>(), 0);
        foreach (var size in pieces.Select(static piece => piece.In(AreaUnit.SquareMetre)))
        {
            var (piece, square) = (Key(FigureTerms.PieceArea, at), Key(FigureTerms.PieceSquare, at));
            why.Step(piece, size, Derivation.Given);
            why.Step(square, size * size, Derivation.Proportion, [Operand.From(piece, size), Operand.From(piece, size)]);
            areas.Add(Operand.From(piece, size));
            squares.Add(Operand.From(square, size * size));
            at++;
        }

        var (total, sum) = (signal.Area.In(AreaUnit.SquareMetre), squares.Aggregate(Ratio.Zero, static (sum, square) => sum + square.Value.Ratio));
        why.Step(Key(FigureTerms.GroupArea), total, Derivation.Sum, [.. areas]);
        why.Step(Key(FigureTerms.SumOfSquares), sum, Derivation.Sum, [.. squares]);
        var (whole, ofSquares) = (Operand.From(Key(FigureTerms.GroupArea), total), Operand.From(Key(FigureTerms.SumOfSquares), sum));
        why.Step(Key(FigureTerms.SquareOfArea), total * total, Derivation.Proportion, [whole, whole]);
        var squared = Operand.From(Key(FigureTerms.SquareOfArea), total * total);
        why.Step(Key(FigureTerms.Concentration), sum / (total * total), Derivation.Quotient, [ofSquares, squared]);
        why.Step(Key(FigureTerms.DivisionIndex), signal.Division, Derivation.Difference, [Operand.Of(FigureTerms.Whole, Ratio.One), Operand.From(Key(FigureTerms.Concentration), sum / (total * total))]);
        why.Step(Key(FigureTerms.MeshSize), signal.MeshSize, Derivation.Quotient, [ofSquares, whole]);
        why.Step(Key(FigureTerms.SplittingIndex), signal.Splitting, Derivation.Quotient, [squared, ofSquares]);
        why.Step(Key(FigureTerms.MeanPatchSize), signal.MeanSize, Derivation.Quotient, [whole, Operand.Of(FigureTerms.PieceCount, (Ratio)signal.Patches)]);
    }

    internal static void Tell(Recorder why, LandPerformance land, LowEfficiency judged)
    {
        if (judged.FloorAreaRatio is { } far)
        {
            why.Step(
                new(FigureTerms.FloorAreaRatio.Code, land.Id),
                far,
                Derivation.Quotient,
                [Operand.Of(FigureTerms.FloorSquareMetres, land.FloorArea!.Value.In(AreaUnit.SquareMetre)), Operand.Of(FigureTerms.LandSquareMetres, land.Area.In(AreaUnit.SquareMetre))]);
        }

        if (judged.OutputYuanPerMu is { } output)
        {
            why.Step(new(FigureTerms.OutputPerMu.Code, land.Id), output, Derivation.Quotient, [Operand.Of(FigureTerms.AnnualOutput, land.AnnualOutput!.Value), Operand.Of(FigureTerms.LandMu, land.Area.In(AreaUnit.Mu))]);
        }
    }
}
