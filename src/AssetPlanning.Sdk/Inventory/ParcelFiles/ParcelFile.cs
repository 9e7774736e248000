namespace AssetPlanning.Inventory;

/// <summary>Everything recorded of a parcel (宗地“人、地、房、业、权”档案): people, land, buildings, businesses, rights.</summary>
public sealed record ParcelFile
{
    /// <summary>地: the parcel.</summary>
    public required Parcel Land { get; init; }

    /// <summary>人: who has to do with it.</summary>
    public ValueList<PersonRecord> People { get; init; }

    /// <summary>房: what is built on it.</summary>
    public ValueList<BuildingRecord> Buildings { get; init; }

    /// <summary>业: what is run on it.</summary>
    public ValueList<BusinessRecord> Businesses { get; init; }

    /// <summary>权: the rights on it, by their names in the register.</summary>
    public ValueList<SubjectId> Rights { get; init; }
}

/// <summary>Somebody who has to do with a parcel (人): by name of party only; what identifies a person stays with the host.</summary>
public sealed record PersonRecord
{
    /// <summary>The party.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>主体角色.</summary>
    public Code<PartyRole>? Role { get; init; }

    /// <summary>How many persons stand behind it: members of a household, of a village (人数).</summary>
    public int? Members { get; init; }
}

/// <summary>A building (房).</summary>
public sealed record BuildingRecord
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>不动产单元号, where it is registered.</summary>
    public RealEstateUnitCode? Unit { get; init; }

    /// <summary>Whose it is.</summary>
    public required PartyId Owner { get; init => field = value.OrThrow(); }

    /// <summary>建筑面积.</summary>
    public required Area FloorArea { get; init; }

    /// <summary>基底面积, where it is known.</summary>
    public Area? Footprint { get; init; }

    /// <summary>层数.</summary>
    public int? Storeys { get; init; }

    /// <summary>建成年份.</summary>
    public int? Built { get; init; }
}

/// <summary>A business (业).</summary>
public sealed record BusinessRecord
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Who runs it.</summary>
    public required PartyId Operator { get; init => field = value.OrThrow(); }

    /// <summary>行业.</summary>
    public string? Industry { get; init; }

    /// <summary>从业人数.</summary>
    public int? Employees { get; init; }

    /// <summary>年产出.</summary>
    public Money? AnnualOutput { get; init; }
}

/// <summary>What the files of parcels come to (宗地档案汇总), by parcel.</summary>
public sealed record ParcelFileSummaries
{
    /// <summary>The parcels.</summary>
    public required ValueList<ParcelFileSummary> Parcels { get; init; }

    /// <summary>The files set aside, in the order given; summed up and set aside add up to all.</summary>
    public ValueList<SetAsideFile> SetAside { get; init; }
}

/// <summary>A file that was not summed up, where and why (剔除档案).</summary>
public sealed record SetAsideFile
{
    /// <summary>Its place among the files given, from 0 on.</summary>
    public required int Row { get; init; }

    /// <summary>The finding that sets it aside.</summary>
    public required Code<FindingKind> Finding { get; init; }
}

/// <summary>What the file of one parcel comes to (单宗档案汇总).</summary>
public sealed record ParcelFileSummary
{
    /// <summary>The parcel.</summary>
    public required ParcelId Parcel { get; init; }

    /// <summary>建筑面积合计.</summary>
    public required Area FloorArea { get; init; }

    /// <summary>建筑基底面积合计; none where a building has none.</summary>
    public Area? Footprint { get; init; }

    /// <summary>容积率; none for land without area.</summary>
    public Ratio? FloorAreaRatio { get; init; }

    /// <summary>年产出合计; none where a business states none.</summary>
    public Money? AnnualOutput { get; init; }

    /// <summary>The rights of the file that stand in the register.</summary>
    public required ValueList<SubjectId> StandingRights { get; init; }
}
