namespace AssetPlanning;

/// <content>宗地档案.</content>
public static partial class FindingCatalogue
{
    private const string FilePrefix = "file.";

    /// <summary>档案缺人.</summary>
    public static FindingKind FilePersonMissing => New(
        FilePrefix + "person-missing",
        Severity.Warning,
        "档案提到 {0}，但“人”中没有登记。",
        "The file names {0}, who is not among its people.",
        "补充该主体的记录。",
        "Add a record of the party.");

    /// <summary>档案中的权利未生效.</summary>
    public static FindingKind FileRightNotStanding => New(
        FilePrefix + "right-not-standing",
        Severity.Warning,
        "档案列有权利 {0}，但登记簿在该日没有这项设在本宗地上的有效权利。",
        "The file lists the right {0}; on that day the register has no such right standing on this parcel.",
        "核对登记簿，或删去已终止的权利。",
        "Check the register, or leave out what has ended.");

    /// <summary>档案漏列权利.</summary>
    public static FindingKind FileRightMissing => New(
        FilePrefix + "right-missing",
        Severity.Warning,
        "登记簿中本宗地的有效权利 {0} 未列入档案。",
        "The right {0} stands on this parcel in the register and is not in the file.",
        "补充该权利。",
        "Add the right.");

    /// <summary>房屋不在本宗地.</summary>
    public static FindingKind BuildingOnOtherParcel => New(
        FilePrefix + "building-on-other-parcel",
        Severity.Warning,
        "房屋 {0} 的不动产单元号 {1} 不属于本宗地 {2}。",
        "The unit code {1} of the building {0} is not of this parcel, {2}.",
        "更正单元号，或将房屋移入所在宗地的档案。",
        "Correct the code, or move the building to the file of its parcel.");

    private static IEnumerable<FindingKind> OfParcelFiles() => [FilePersonMissing, FileRightNotStanding, FileRightMissing, BuildingOnOtherParcel];
}
