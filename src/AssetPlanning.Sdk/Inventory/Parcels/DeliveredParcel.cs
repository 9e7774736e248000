namespace AssetPlanning.Inventory;

/// <summary>A parcel as it was delivered (宗地原始记录): what it does not have is missing, so that a parcel without a name can be written down, frozen and counted.</summary>
public sealed record DeliveredParcel
{
    /// <summary>Its name; none where it has none.</summary>
    public ParcelId? Id { get; init; }

    /// <summary>坐落.</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>图斑面积.</summary>
    public required Area Area { get; init; }

    /// <summary>地类.</summary>
    public Code<LandUse>? LandUse { get; init; }

    /// <summary>所有权.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>权利类型.</summary>
    public Code<RightType>? Right { get; init; }

    /// <summary>权利终止日.</summary>
    public DateOnly? RightEnds { get; init; }

    /// <summary>权利人.</summary>
    public PartyId? Holder { get; init; }

    /// <summary>不动产单元号.</summary>
    public RealEstateUnitCode? Unit { get; init; }

    /// <summary>权属状态.</summary>
    public TenureStatus? Tenure { get; init; }

    /// <summary>存量、增量.</summary>
    public AssetOrigin? Origin { get; init; }

    /// <summary>A parcel with what it has (原始记录).</summary>
    /// <param name="parcel">The parcel.</param>
    /// <returns>The record.</returns>
    public static DeliveredParcel Of(Parcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        return new()
        {
            Id = parcel.Id.IsNone ? default(ParcelId?) : parcel.Id,
            Division = parcel.Division.IsNone ? default(DivisionCode?) : parcel.Division,
            Area = parcel.Area,
            LandUse = parcel.LandUse.IsNone ? default(Code<LandUse>?) : parcel.LandUse,
            Ownership = parcel.Ownership,
            Right = parcel.Right.IsNone ? default(Code<RightType>?) : parcel.Right,
            RightEnds = parcel.RightEnds,
            Holder = parcel.Holder.IsNone ? default(PartyId?) : parcel.Holder,
            Unit = parcel.Unit is { IsNone: false } unit ? unit : default(RealEstateUnitCode?),
            Tenure = parcel.Tenure,
            Origin = parcel.Origin,
        };
    }

    /// <summary>The parcel, with empty values where something is missing (还原为宗地).</summary>
    /// <returns>The parcel.</returns>
    public Parcel AsParcel() => new()
    {
        Id = Id ?? default,
        Division = Division ?? default,
        Area = Area,
        LandUse = LandUse ?? default,
        Ownership = Ownership,
        Right = Right ?? default,
        RightEnds = RightEnds,
        Holder = Holder ?? default,
        Unit = Unit,
        Tenure = Tenure,
        Origin = Origin,
    };
}
