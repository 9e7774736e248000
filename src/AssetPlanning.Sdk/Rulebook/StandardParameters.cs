namespace AssetPlanning.Rulebook;

/// <summary>The parameters the library itself asks for (内置参数).</summary>
public static class StandardParameters
{
    /// <summary>权利最高年限.</summary>
    public static Parameter<Years, RightType, Purpose> LongestTerm { get; } = new("right.longest-term");
}
