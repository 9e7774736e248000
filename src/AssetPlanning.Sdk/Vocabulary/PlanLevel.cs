using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The level of government an asset plan belongs to (规划层级).</summary>
[JsonConverter(typeof(NameConverter<PlanLevel>))]
public enum PlanLevel
{
    /// <summary>国家级.</summary>
    Nation,

    /// <summary>省级.</summary>
    Province,

    /// <summary>市级.</summary>
    City,

    /// <summary>县级.</summary>
    County,
}

/// <summary>The class of an asset plan (规划类型).</summary>
[JsonConverter(typeof(NameConverter<PlanClass>))]
public enum PlanClass
{
    /// <summary>总体规划: all assets of an area.</summary>
    Overall,

    /// <summary>专项规划: one function, resource or link of the chain.</summary>
    Special,

    /// <summary>配置单元规划: one allocation unit.</summary>
    AllocationUnit,
}

/// <summary>Which classes of plan exist at which level (四级三类).</summary>
public static class PlanClasses
{
    /// <summary>Whether a plan of the class can exist at the level.</summary>
    /// <remarks>
    /// Overall and special plans exist at all four levels; unit plans are prepared and approved by governments of county level
    /// and above whose own territory holds the unit: county and city. 王朝宇, 周玉, 城市规划学刊 2026(1), §2.2.
    /// </remarks>
    /// <param name="planClass">The class.</param>
    /// <param name="level">The level.</param>
    /// <returns>The answer.</returns>
    public static bool ExistsAt(this PlanClass planClass, PlanLevel level) => planClass switch
    {
        PlanClass.Overall or PlanClass.Special => Enum.IsDefined(level),
        PlanClass.AllocationUnit => level is PlanLevel.City or PlanLevel.County,
        _ => throw new ArgumentOutOfRangeException(nameof(planClass), planClass, "Unknown class."),
    };
}
