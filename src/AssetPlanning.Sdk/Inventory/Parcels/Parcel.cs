namespace AssetPlanning.Inventory;

/// <summary>A surveyed parcel (宗地, 图斑) as it is at the base date.</summary>
public sealed record Parcel
{
    /// <summary>Its name.</summary>
    public required ParcelId Id { get; init; }

    /// <summary>The division it lies in (坐落).</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>Its official area (图斑面积).</summary>
    public required Area Area { get; init; }

    /// <summary>Its class in the survey (地类).</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>Who owns the land.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>The right it is held by.</summary>
    public required Code<RightType> Right { get; init; }

    /// <summary>The first day that right no longer holds (权利终止日), where it is known; none where it has no term, or nobody stated one.</summary>
    public DateOnly? RightEnds { get; init; }

    /// <summary>Who holds that right.</summary>
    public required PartyId Holder { get; init; }

    /// <summary>Its code in the unified register (不动产单元号), where it has one.</summary>
    public RealEstateUnitCode? Unit { get; init; }

    /// <summary>Where its ownership stands and is planned to go (权属状态), where that is stated.</summary>
    public TenureStatus? Tenure { get; init; }

    /// <summary>Whether it is there at the base date or arises in the plan period (存量、增量), where that is stated.</summary>
    public AssetOrigin? Origin { get; init; }

    internal SubjectId Subject => Id.ToString();

    internal ScopePath Scope => ScopePath.Of(Division).Then(Subject);
}
