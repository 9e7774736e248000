namespace AssetPlanning.Operation;

/// <summary>A product with the same income and cost every year (年度产品): the first a year after the start, on the day of the start.</summary>
public sealed record AnnualProduct : ProductLine
{
    /// <summary>Who makes and sells it, and bears the cost (运营主体).</summary>
    public required PartyId Operator { get; init => field = value.OrThrow(); }

    /// <summary>The day operation starts.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>For how long, in whole years.</summary>
    public required Years Term { get; init; }

    /// <summary>Income a year.</summary>
    public required Money Income { get; init; }

    /// <summary>Cost a year.</summary>
    public required Money Cost { get; init; }

    /// <inheritdoc/>
    public override void Operate(ref OperationTurn turn)
    {
        if (!Term.IsWhole || Term < 1 || Term > 100)
        {
            turn.Report(FindingCatalogue.ProductTermNotWhole, [Term]);
            return;
        }

        for (var year = 1; year <= (int)Term.Number.Numerator; year++)
        {
            var day = Start.AddYears(year);
            turn.Earn(day, Income);
            turn.Spend(day, Operator, Cost);
        }
    }
}
