using AssetPlanning.Rulebook;

namespace AssetPlanning.Territory;

/// <summary>The card of a layer in the registry (图层登记): what it draws, who says so, and how much of it there should be.</summary>
/// <remarks>
/// The declared count and total are the only witnesses of what is missing: a layer that lost a feature on its way looks like a sound
/// one. They come from whoever made the layer, never from the file that arrived.
/// </remarks>
public sealed record PlanLayerEntry
{
    /// <summary>Its name (图层名称), unique in a registry.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>图层类型.</summary>
    public required PlanLayerKind Kind { get; init; }

    /// <summary>The plan it belongs to, and its version (规划版本).</summary>
    public required PlanVersion Version { get; init; }

    /// <summary>规划层级.</summary>
    public required PlanTier Tier { get; init; }

    /// <summary>效力.</summary>
    public required LegalForce Force { get; init; }

    /// <summary>Who approved it (批准机关).</summary>
    public required Code<Authority> Authority { get; init; }

    /// <summary>When it was approved (批准日期).</summary>
    public required DateOnly Approved { get; init; }

    /// <summary>Where it comes from (数据来源).</summary>
    public required Citation Source { get; init; }

    /// <summary>How many features its maker says it has (声明图斑数).</summary>
    public required int DeclaredCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How much ground its maker says its features have in all (声明总面积), where that is stated.</summary>
    public DeclaredTotal? Total { get; init; }

    /// <summary>The line its features draw (管控线), where it draws one.</summary>
    public Code<ControlLine>? Line { get; init; }

    /// <summary>What it was drawn around (派生来源), for a derived zone.</summary>
    public BufferOrigin? Origin { get; init; }

    /// <summary>What is known of its features (图斑属性), by their numbers.</summary>
    public ValueList<FeatureAttributes> Features { get; init; }
}

/// <summary>The ground a layer's features have in all, as its maker states it (声明总面积).</summary>
public sealed record DeclaredTotal
{
    /// <summary>The area.</summary>
    public required Area Area { get; init; }

    /// <summary>Which measure it is of (面积口径): of the plane, or of the ellipsoid.</summary>
    public required bool OnEllipsoid { get; init; }

    /// <summary>How far the measured total may be off (允许差): the maker rounded each feature.</summary>
    public required Area Tolerance
    {
        get;
        init => field = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A tolerance is not negative.");
    }
}

/// <summary>What a derived zone was drawn around, and how far (缓冲来源).</summary>
public sealed record BufferOrigin
{
    /// <summary>The layer of lines or points it was drawn around (来源图层).</summary>
    public required SubjectId Source { get; init; }

    /// <summary>How far to each side (缓冲距离).</summary>
    public required Metres Distance { get; init; }

    /// <summary>The law or plan that sets the distance (依据).</summary>
    public required Citation Basis { get; init; }
}
