namespace AssetPlanning.Inventory;

/// <summary>A patch of the land survey as it was delivered (地类图斑, DLTB): nothing in it is taken for right before it was checked.</summary>
/// <remarks>Types and lengths of the fields are those of the layer standard in the rulebook; areas are exact, so what has more than two decimals shows.</remarks>
public sealed record SurveyPatch
{
    /// <summary>标识码 BSM, unique in the layer.</summary>
    public required string Key { get; init; }

    /// <summary>要素代码 YSDM.</summary>
    public string? FeatureCode { get; init; }

    /// <summary>图斑预编号 TBYBH.</summary>
    public string? PreliminaryNumber { get; init; }

    /// <summary>图斑编号 TBBH.</summary>
    public string? Number { get; init; }

    /// <summary>地类编码 DLBM, with its edition: <c>survey3:0101</c>.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>权属性质 QSXZ.</summary>
    public string? OwnershipNature { get; init; }

    /// <summary>权属单位代码 QSDWDM: twelve digits of the division, perhaps followed by a suffix.</summary>
    public string? OwnerUnit { get; init; }

    /// <summary>权属单位名称 QSDWMC.</summary>
    public string? OwnerUnitName { get; init; }

    /// <summary>坐落单位代码 ZLDWDM.</summary>
    public required string LocationUnit { get; init; }

    /// <summary>坐落单位名称 ZLDWMC.</summary>
    public string? LocationUnitName { get; init; }

    /// <summary>图斑面积 TBMJ.</summary>
    public required Area Area { get; init; }

    /// <summary>扣除地类编码 KCDLBM, with its edition.</summary>
    public Code<LandUse>? DeductedUse { get; init; }

    /// <summary>扣除地类系数 KCXS.</summary>
    public Ratio? DeductionCoefficient { get; init; }

    /// <summary>扣除地类面积 KCMJ.</summary>
    public Area? DeductedArea { get; init; }

    /// <summary>图斑地类面积 TBDLMJ.</summary>
    public Area? ClassArea { get; init; }

    /// <summary>耕地类型 GDLX.</summary>
    public string? ArableType { get; init; }

    /// <summary>耕地坡度级别 GDPDJB.</summary>
    public string? SlopeGrade { get; init; }

    /// <summary>线状图斑宽度 XXTBKD, in metres.</summary>
    public Ratio? LinearWidth { get; init; }

    /// <summary>图斑细化代码 TBXHDM.</summary>
    public string? RefinementCode { get; init; }

    /// <summary>种植属性代码 ZZSXDM.</summary>
    public string? PlantingCode { get; init; }

    /// <summary>耕地等别 GDDB.</summary>
    public int? ArableGrade { get; init; }

    /// <summary>飞入地标识 FRDBS.</summary>
    public string? EnclaveMark { get; init; }

    /// <summary>城镇村属性码 CZCSXM.</summary>
    public string? SettlementCode { get; init; }

    /// <summary>数据年份 SJNF: the vintage of its division codes.</summary>
    public int? DataYear { get; init; }

    /// <summary>备注 BZ.</summary>
    public string? Remark { get; init; }

    /// <summary>The area computed again from its border (复算面积), where it was.</summary>
    public Area? Recomputed { get; init; }

    /// <summary>The patch as a parcel of the chain (作为宗地进入清查): the survey does not know who holds it by which right.</summary>
    /// <param name="ownership">Who owns the land.</param>
    /// <param name="right">The right it is held by.</param>
    /// <param name="holder">Who holds that right.</param>
    /// <returns>The parcel, named by the key of the patch, in the division it lies in.</returns>
    /// <exception cref="FormatException">The patch has no sound key or division; checked patches have.</exception>
    public Parcel AsParcel(Ownership ownership, Code<RightType> right, PartyId holder) => new()
    {
        Id = new(Key),
        Division = PatchCheck.DivisionOf(LocationUnit, DataYear) ?? throw new FormatException($"'{LocationUnit}' holds no division code."),
        Area = Area,
        LandUse = LandUse,
        Ownership = ownership,
        Right = right,
        Holder = holder,
    };
}
