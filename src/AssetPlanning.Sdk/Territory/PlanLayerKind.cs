using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>What a layer of the one map draws (图层类型): each a different kind of say over the ground.</summary>
[JsonConverter(typeof(NameConverter<PlanLayerKind>))]
public enum PlanLayerKind
{
    /// <summary>三区: ecological, agricultural and urban space.</summary>
    ThreeZones,

    /// <summary>三线: ecological redline, permanent basic farmland, urban development boundary.</summary>
    ThreeLines,

    /// <summary>城市管控线: 四线、五线, hazard lines.</summary>
    CityLine,

    /// <summary>其他管控范围: reserves, wetlands, forests, rivers and whatever else a law draws a line around.</summary>
    StatutoryZone,

    /// <summary>总体规划.</summary>
    MasterPlan,

    /// <summary>详细规划.</summary>
    DetailedPlan,

    /// <summary>专项规划.</summary>
    SpecialPlan,

    /// <summary>村庄规划.</summary>
    VillagePlan,

    /// <summary>重大建设项目.</summary>
    MajorProject,

    /// <summary>生态修复工程.</summary>
    RestorationProject,

    /// <summary>派生控制带: drawn around something by a distance.</summary>
    DerivedZone,
}

/// <summary>The tier of spatial planning a layer belongs to (规划层级, 五级), the highest first.</summary>
/// <remarks>《中共中央 国务院关于建立国土空间规划体系并监督实施的若干意见》(2019): 国家、省、市、县、乡镇.</remarks>
[JsonConverter(typeof(NameConverter<PlanTier>))]
public enum PlanTier
{
    /// <summary>国家级.</summary>
    Nation,

    /// <summary>省级.</summary>
    Province,

    /// <summary>市级.</summary>
    City,

    /// <summary>县级.</summary>
    County,

    /// <summary>乡镇级.</summary>
    Township,
}

/// <summary>How far a layer binds (效力), the strongest first.</summary>
[JsonConverter(typeof(NameConverter<LegalForce>))]
public enum LegalForce
{
    /// <summary>强制性内容: 《城乡规划法》第十七条.</summary>
    Mandatory,

    /// <summary>法定规划: approved, binding without being listed as mandatory.</summary>
    Statutory,

    /// <summary>引导性内容.</summary>
    Guiding,

    /// <summary>在编: not approved yet.</summary>
    Draft,
}
