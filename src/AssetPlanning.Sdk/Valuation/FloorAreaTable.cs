using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>What lies between two rows of a table of factors (表内取值方式).</summary>
[JsonConverter(typeof(NameConverter<TableReading>))]
public enum TableReading
{
    /// <summary>线性内插.</summary>
    Linear,

    /// <summary>取不大于所求值的一行.</summary>
    LowerRow,

    /// <summary>只取列出的值.</summary>
    ListedOnly,
}

/// <summary>A row of a table of floor area factors (容积率修正系数).</summary>
/// <param name="FloorAreaRatio">The floor area ratio.</param>
/// <param name="Factor">The factor.</param>
public sealed record FloorAreaFactor(Ratio FloorAreaRatio, Ratio Factor);

/// <summary>Factors by floor area ratio (容积率修正系数表): nothing is read outside it.</summary>
public sealed record FloorAreaTable
{
    /// <summary>The rows, by rising floor area ratio.</summary>
    public required ValueList<FloorAreaFactor> Rows { get; init; }

    /// <summary>What lies between two rows.</summary>
    public required TableReading Reading { get; init; }

    /// <summary>依据, where one is stated.</summary>
    public Citation? Basis { get; init; }

    /// <summary>Whether every row has a larger ratio than the one before, and a factor above nothing.</summary>
    internal bool IsSound()
    {
        foreach (var row in Rows)
        {
            if (row.Factor.Sign <= 0)
            {
                return false;
            }
        }

        for (var at = 1; at < Rows.Count; at++)
        {
            if (Rows[at].FloorAreaRatio <= Rows[at - 1].FloorAreaRatio)
            {
                return false;
            }
        }

        return Rows.Count > 0;
    }

    /// <summary>The last row whose ratio is not above the one asked for; the table holds it.</summary>
    internal int RowAt(Ratio ratio)
    {
        var (low, high) = (0, Rows.Count);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Rows[middle].FloorAreaRatio <= ratio ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The factor at a ratio; a ratio outside the table, or one that is not listed where only listed ones hold, has none.</summary>
    internal Operand? Factor(ref ValuationTurn turn, Operand ratio)
    {
        var at = ratio.Value.Ratio;
        if (at < Rows[0].FloorAreaRatio || at > Rows[^1].FloorAreaRatio)
        {
            turn.Refuse(FindingCatalogue.FloorAreaRatioOutsideTable, [at, Rows[0].FloorAreaRatio, Rows[^1].FloorAreaRatio]);
            return null;
        }

        var row = Rows[RowAt(at)];
        if (row.FloorAreaRatio == at || Reading == TableReading.LowerRow)
        {
            return turn.Tell(FigureTerms.FloorAreaFactor, row.Factor, basis: Basis);
        }

        if (Reading == TableReading.ListedOnly)
        {
            turn.Refuse(FindingCatalogue.FloorAreaRatioNotListed, [at]);
            return null;
        }

        var next = Rows[RowAt(at) + 1];
        return turn.Derive(
            FigureTerms.FloorAreaFactor,
            Derivation.Interpolated,
            [
                ratio,
                Operand.Of(FigureTerms.FloorAreaRatio, row.FloorAreaRatio), Operand.Of(FigureTerms.FloorAreaFactor, row.Factor),
                Operand.Of(FigureTerms.FloorAreaRatio, next.FloorAreaRatio), Operand.Of(FigureTerms.FloorAreaFactor, next.Factor),
            ],
            basis: Basis);
    }
}
