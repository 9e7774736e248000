namespace AssetPlanning;

/// <summary>A class of detailed-plan unit (详细规划单元类型), such as 城乡融合单元, with the directions it goes with.</summary>
public sealed record DetailedPlanUnitClass : Term<DetailedPlanUnitClass>
{
    /// <summary>
    /// The directions (配置主导方向) that go with the class, matched by subject; empty where units of that class are planned
    /// without an allocation unit.
    /// </summary>
    public required ValueList<Code<DominantDirection>> Directions { get; init; }
}
