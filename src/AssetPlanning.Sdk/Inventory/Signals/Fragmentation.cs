using System.Numerics;

namespace AssetPlanning.Inventory;

/// <summary>A patch and the group it is measured with (破碎度测算单元): a class of land, a unit, an owner.</summary>
public sealed record GroupedPatch
{
    /// <summary>The patch.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The group.</summary>
    public required SubjectId Group { get; init => field = value.OrThrow(); }

    /// <summary>Its area, above zero.</summary>
    public required Area Area { get; init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A patch has some area."); }
}

/// <summary>How broken up a group of patches is (破碎度), exactly.</summary>
/// <remarks>
/// With areas aᵢ and A = Σ aᵢ: mean patch size A ÷ n; division index 1 − Σ (aᵢ ÷ A)² and effective mesh size Σ aᵢ² ÷ A after
/// J. A. G. Jaeger, Landscape division, splitting index, and effective mesh size, Landscape Ecology 15 (2000) 115–130; the splitting
/// index is A² ÷ Σ aᵢ². The sum of squares is also Simpson's or Herfindahl's concentration. Patches in contact are one patch.
/// </remarks>
public sealed record Fragmentation
{
    /// <summary>The group.</summary>
    public required SubjectId Group { get; init; }

    /// <summary>How many patches, those in contact counted as one (斑块数).</summary>
    public required int Patches { get; init; }

    /// <summary>Their area (总面积).</summary>
    public required Area Area { get; init; }

    /// <summary>平均斑块面积, in square metres.</summary>
    public required Ratio MeanSize { get; init; }

    /// <summary>最大斑块面积.</summary>
    public required Area Largest { get; init; }

    /// <summary>分割度: the chance that two places taken at random lie in different patches.</summary>
    public required Ratio Division { get; init; }

    /// <summary>有效网格面积, in square metres.</summary>
    public required Ratio MeshSize { get; init; }

    /// <summary>分裂指数: into how many equal patches it might as well be cut.</summary>
    public required Ratio Splitting { get; init; }

    internal static Fragmentation Of(SubjectId group, IReadOnlyCollection<Area> areas)
    {
        var (total, largest, squares) = (Area.Zero, Area.Zero, BigInteger.Zero);
        foreach (var area in areas)
        {
            total += area;
            largest = area > largest ? area : largest;
            squares += (BigInteger)area.Count * area.Count;
        }

        var whole = (BigInteger)total.Count * total.Count;
        return new()
        {
            Group = group,
            Patches = areas.Count,
            Area = total,
            MeanSize = total.In(AreaUnit.SquareMetre) / areas.Count,
            Largest = largest,
            Division = Ratio.One - Ratio.Of(squares, whole),
            MeshSize = Ratio.Of(squares, total.Count) / AreaUnit.SquareMetre.Counts(),
            Splitting = Ratio.Of(whole, squares),
        };
    }
}

/// <summary>How broken up each group is (破碎度信号), by group.</summary>
public sealed record FragmentationSignals
{
    /// <summary>The groups.</summary>
    public required ValueList<Fragmentation> Groups { get; init; }
}
