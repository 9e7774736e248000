namespace AssetPlanning.Inventory;

/// <summary>Tells how the measures of fragmentation come from the sizes of the pieces (破碎度解释链).</summary>
internal static class FragmentationTrail
{
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
}
