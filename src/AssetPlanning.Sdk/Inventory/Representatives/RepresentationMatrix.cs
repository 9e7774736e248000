using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Who acts for the owner where and for what (履职主体矩阵): region × kind of resource × representative.</summary>
/// <remarks>A region may have several representatives and a representative several regions; what nobody, or more than one, acts for is listed apart.</remarks>
public sealed record RepresentationMatrix
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The cells that are not empty, by region, kind and representative.</summary>
    public required ValueList<RepresentationCell> Cells { get; init; }

    /// <summary>Who acts for each asset, by asset; only those with exactly one.</summary>
    public required ValueList<ActingRepresentative> Acting { get; init; }

    /// <summary>The assets without exactly one, by name (履职主体不唯一).</summary>
    public required ValueList<ContestedAsset> Contested { get; init; }

    /// <summary>The representatives of a region, by name.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The representatives.</returns>
    public ValueList<PartyId> RepresentativesIn(DivisionCode region) =>
        [.. Cells.Where(cell => region.Contains(cell.Region)).Select(static cell => cell.Representative).Distinct().Order()];

    /// <summary>The regions of a representative, by code.</summary>
    /// <param name="representative">The representative.</param>
    /// <returns>The regions.</returns>
    public ValueList<DivisionCode> RegionsOf(PartyId representative) =>
        [.. Cells.Where(cell => cell.Representative == representative).Select(static cell => cell.Region).Distinct().Order()];
}

/// <summary>A cell of the matrix (矩阵单元).</summary>
public sealed record RepresentationCell
{
    /// <summary>行政区.</summary>
    public required DivisionCode Region { get; init; }

    /// <summary>资源种类.</summary>
    public required Code<ResourceKind> Kind { get; init; }

    /// <summary>履职主体.</summary>
    public required PartyId Representative { get; init; }

    /// <summary>By law or by mandate.</summary>
    public required RepresentativeKind By { get; init; }

    /// <summary>How many assets (宗数).</summary>
    public required int Assets { get; init; }

    /// <summary>How much ground (面积).</summary>
    public required Area Area { get; init; }
}

/// <summary>Who acts for an asset (资产履职主体).</summary>
public sealed record ActingRepresentative
{
    /// <summary>The asset.</summary>
    public required SubjectId Asset { get; init; }

    /// <summary>The representative.</summary>
    public required PartyId Representative { get; init; }

    /// <summary>By law or by mandate.</summary>
    public required RepresentativeKind By { get; init; }
}

/// <summary>An asset nobody acts for, or more than one (履职主体缺失或重叠).</summary>
public sealed record ContestedAsset
{
    /// <summary>The asset.</summary>
    public required SubjectId Asset { get; init; }

    /// <summary>Who claims to act, by name; none where nobody does.</summary>
    public ValueList<PartyId> Claimants { get; init; }
}
