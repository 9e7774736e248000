namespace AssetPlanning.Valuation;

/// <summary>A factor and what it is for (修正因素): 临街状况 +3 %, 宗地形状 −2 %.</summary>
/// <param name="Name">What for.</param>
/// <param name="Correction">By how much, above or below nothing.</param>
public sealed record NamedCorrection(string Name, Ratio Correction);

/// <summary>The published price of a class and what it is of (基准地价).</summary>
public sealed record BenchmarkPrice : IOfClass
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>地面地价, where it is published by ground area.</summary>
    public UnitPrice? Ground { get; init; }

    /// <summary>楼面地价, where it is published by floor area.</summary>
    public FloorPrice? Floor { get; init; }

    /// <summary>基准地价设定年期; none where it is without end.</summary>
    public Years? Term { get; init; }

    /// <summary>土地还原率, for the correction to another term.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>Kdate: 期日修正系数.</summary>
    public required Ratio DateFactor { get; init; }

    /// <summary>KFAR: 容积率修正系数表, where the price depends on the floor area ratio.</summary>
    public FloorAreaTable? FloorAreaFactors { get; init; }

    /// <summary>Ki of all parcels of the class (区域因素).</summary>
    public ValueList<NamedCorrection> Corrections { get; init; }

    /// <summary>土地开发程度修正, by ground area, where land is developed otherwise than the price supposes.</summary>
    public UnitPrice? DevelopmentAdjustment { get; init; }

    /// <summary>公布文件, where one is stated.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What is particular to one parcel (宗地个别因素).</summary>
public sealed record ParcelCorrections : IOfAsset
{
    /// <summary>The parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>Ki of the parcel: its quality, location, shape, facilities.</summary>
    public required ValueList<NamedCorrection> Corrections { get; init; }
}
