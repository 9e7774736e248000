using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>What is wrong with a piece of ground, 拓扑错误类型.</summary>
public enum CoverageDefect
{
    /// <summary>The boundary holds it and no zone does (缝隙).</summary>
    Gap,

    /// <summary>Two zones hold it (重叠).</summary>
    Overlap,
}

/// <summary>One connected piece of a gap or an overlap, with its shape, 错误图斑.</summary>
public sealed record CoveragePart
{
    /// <summary>Gap or overlap.</summary>
    public required CoverageDefect Defect { get; init; }

    /// <summary>The caller's number of the boundary item of a gap; of the first zone of an overlap.</summary>
    public required int Item { get; init; }

    /// <summary>The caller's number of the second zone of an overlap; none for a gap.</summary>
    public required int? Other { get; init; }

    /// <summary>Area of the shape, exact.</summary>
    /// <remarks>Where borders cross between grid points the shape is rounded to the grid; <see cref="ZoneOverlap.Area"/> and <see cref="CoverageGap.Area"/> are not.</remarks>
    public required MeasuredArea Area { get; init; }

    /// <summary>Twice the area over the perimeter, in metres, 平均宽度.</summary>
    public required double MeanWidth { get; init; }

    /// <summary>Whether the part is thinner than the rule's width.</summary>
    public required bool IsSliver { get; init; }

    /// <summary>The zone the policy gives the sliver to; none where it gives it to nobody, or where no zone shares a border with it.</summary>
    public required int? AttachedTo { get; init; }

    /// <summary>How the shapes of this boundary item or pair of zones came about.</summary>
    public required FragmentOrigin Origin { get; init; }

    /// <summary>The shape in metres.</summary>
    public required Polygon Shape { get; init; }

    /// <summary>A corner of the shape: where somebody looks first.</summary>
    internal PlanePosition? FirstCorner => Shape.Coordinate is { } corner ? new(corner.X, corner.Y) : null;
}
