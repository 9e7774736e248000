namespace AssetPlanning.Spatial;

/// <summary>On which side of the true arc its polygon lies (圆弧逼近方向).</summary>
public enum ArcSide
{
    /// <summary>Corners on the arc: the polygon lies inside the true circle, never too large (内接).</summary>
    Inscribed,

    /// <summary>Edges on the arc: the polygon holds the true circle, never too small (外切).</summary>
    Circumscribed,
}

/// <summary>How arcs become edges, 圆弧逼近: named with every buffer, for it decides by how much the area is off.</summary>
public sealed record ArcApproximation
{
    /// <summary>Most edges a quarter of a circle may have.</summary>
    public const int MostEdgesPerQuarter = 1024;

    private readonly int edgesPerQuarter;

    /// <summary>Inside or around the true circle.</summary>
    public required ArcSide Side
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown side of an arc.");
    }

    /// <summary>Edges of a quarter of a circle, 1 to 1024.</summary>
    public required int EdgesPerQuarter
    {
        get => edgesPerQuarter;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostEdgesPerQuarter);
            edgesPerQuarter = value;
        }
    }

    /// <summary>The fewest edges that keep the polygon within a distance of the true arc.</summary>
    /// <param name="side">Inside or around the true circle.</param>
    /// <param name="radiusMetres">The radius, a whole number of 0.1 mm.</param>
    /// <param name="deviationMetres">The distance 弦高误差, a whole number of 0.1 mm; the rounding of corners to the grid counts towards it.</param>
    /// <returns>The approximation.</returns>
    /// <exception cref="ArgumentException">Not even 1024 edges a quarter come so close, or a number is finer than the grid.</exception>
    public static ArcApproximation Closer(ArcSide side, decimal radiusMetres, decimal deviationMetres)
    {
        var radius = MeasuredLength.StepsOf(radiusMetres, nameof(radiusMetres));
        var deviation = (long)MeasuredLength.StepsOf(deviationMetres, nameof(deviationMetres)) * MeasuredLength.UnitsPerStep;
        for (var edges = 1; edges <= MostEdgesPerQuarter; edges++)
        {
            var arc = new ArcApproximation { Side = side, EdgesPerQuarter = edges };
            if (new GridDisc(radius, arc).Deviation.Units <= deviation)
            {
                return arc;
            }
        }

        throw new ArgumentException($"No polygon of {4 * MostEdgesPerQuarter} edges is within {deviationMetres} m of a circle of {radiusMetres} m.", nameof(deviationMetres));
    }
}
