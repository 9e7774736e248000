namespace AssetPlanning.Inventory;

/// <summary>A state asset and who acts for its owner (资产及其履职主体).</summary>
public sealed record RepresentedAsset
{
    /// <summary>The asset.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Its area, above zero.</summary>
    public required Area Area { get; init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "An asset has some area."); }

    /// <summary>履职主体.</summary>
    public required PartyId Representative { get; init => field = value.OrThrow(); }
}

/// <summary>Ground that is one piece and in several hands (连片资产分属不同履职主体).</summary>
/// <remarks>It is suggested to bring it into the hand that has most of it; where two have equally much nobody is suggested and both are named.</remarks>
public sealed record SplitGround
{
    /// <summary>The assets, by name; each borders on another of them.</summary>
    public required ValueList<SubjectId> Assets { get; init; }

    /// <summary>Their area.</summary>
    public required Area Area { get; init; }

    /// <summary>How much each hand has, the most first.</summary>
    public required ValueList<HandArea> Hands { get; init; }

    /// <summary>Border between different hands, in metres (分属边界长度).</summary>
    public required Ratio BorderBetweenHands { get; init; }

    /// <summary>Whose hand it is suggested to bring it into (建议归并主体); none where two have equally much.</summary>
    public PartyId? Suggested { get; init; }
}

/// <summary>What one hand has of a piece of ground (主体面积).</summary>
public sealed record HandArea
{
    /// <summary>Whose.</summary>
    public required PartyId Representative { get; init; }

    /// <summary>How much.</summary>
    public required Area Area { get; init; }
}

/// <summary>All ground that is one piece and in several hands (空间割裂信号), the largest first.</summary>
public sealed record SplitHands
{
    /// <summary>The pieces.</summary>
    public required ValueList<SplitGround> Grounds { get; init; }
}
