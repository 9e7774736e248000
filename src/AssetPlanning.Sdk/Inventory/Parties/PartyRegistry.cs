namespace AssetPlanning.Inventory;

/// <summary>The field a department is in charge of (主管领域): 自然资源、农业农村、水利…; reforms move it, so it is a code.</summary>
public sealed record DepartmentField : Term<DepartmentField>;

/// <summary>The fields the library knows (主管领域目录); others begin with <c>x-</c>.</summary>
public static class DepartmentFields
{
    /// <summary>All of them, by code.</summary>
    public static ValueList<DepartmentField> All =>
    [
        Field("agriculture", "农业农村", "agriculture and rural affairs"),
        Field("culture-tourism", "文化旅游", "culture and tourism"),
        Field("development", "发展改革", "development and reform"),
        Field("emergency", "应急管理", "emergency management"),
        Field("environment", "生态环境", "ecology and environment"),
        Field("finance", "财政", "finance"),
        Field("forestry", "林业草原", "forestry and grassland"),
        Field("housing", "住房城乡建设", "housing and construction"),
        Field("natural-resources", "自然资源", "natural resources"),
        Field("transport", "交通运输", "transport"),
        Field("water", "水利", "water resources"),
    ];

    internal static bool Knows(Code<DepartmentField> field) => field.IsOwn || All.Any(one => one.Code == field);

    private static DepartmentField Field(string code, string chinese, string english) => new() { Code = code, Chinese = chinese, English = english };
}

/// <summary>A party as the registry holds it (主体): what it is, what it is called, above and after it, how long.</summary>
/// <remarks>A department that changed its kind or name keeps its id with a second entry for the days after; a department that went up in another names it as successor.</remarks>
public sealed record RegisteredParty
{
    /// <summary>Its id in parcels, rights and ledgers.</summary>
    public required PartyId Id { get; init => field = value.OrThrow(); }

    /// <summary>主体类型.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>Its official name (全称).</summary>
    public required string Name { get; init; }

    /// <summary>What else it is called in documents (别名、简称、曾用名).</summary>
    public ValueList<string> OtherNames { get; init; }

    /// <summary>主管领域, for public authorities.</summary>
    public ValueList<Code<DepartmentField>> Fields { get; init; }

    /// <summary>Whom it belongs to (隶属), where to anybody.</summary>
    public PartyId? Above { get; init; }

    /// <summary>Where it is in charge or at home (辖区、所在地).</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>The first day the entry holds (成立).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds (撤销).</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who took its duties over when it ended (职能承接).</summary>
    public PartyId? Successor { get; init; }

    internal bool HoldsOn(DateOnly day) => DaySpan.Holds(From, Until, day);
}

/// <summary>Somebody stands for somebody else (代表、代理): a village committee for the collective, an agent for a household.</summary>
public sealed record StandIn
{
    /// <summary>Who acts.</summary>
    public required PartyId By { get; init => field = value.OrThrow(); }

    /// <summary>For whom.</summary>
    public required PartyId For { get; init => field = value.OrThrow(); }

    /// <summary>In which matter (事项); in every one where none is named.</summary>
    public SubjectId? Matter { get; init => field = value?.OrThrow(); }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>依据: the law, the mandate.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>Who there is (主体名录): departments, collectives, households, enterprises, organisations, and who stands for whom.</summary>
public sealed record PartyRegistry
{
    /// <summary>主体.</summary>
    public required ValueList<RegisteredParty> Parties { get; init; }

    /// <summary>代表关系.</summary>
    public ValueList<StandIn> StandIns { get; init; }
}
