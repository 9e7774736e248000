namespace AssetPlanning.Territory;

/// <summary>Holds the card a layer arrived with against the one it should have (应有图层核对).</summary>
/// <remarks>
/// The count on a card that travelled with the file bears no witness: who clipped the one corrected the other. What decides over a check is
/// compared; wording, source and attributes of features may differ, and so may a total the list does not state.
/// </remarks>
internal static class ExpectedLayer
{
    /// <summary>What differs, by the names of the fields; null where nothing does.</summary>
    internal static string? DifferenceOf(PlanLayerEntry expected, PlanLayerEntry there)
    {
        string?[] names =
        [
            expected.Kind == there.Kind ? null : "图层类型",
            expected.Version == there.Version ? null : "规划版本",
            expected.Tier == there.Tier ? null : "规划层级",
            expected.Force == there.Force ? null : "效力",
            expected.Approved == there.Approved ? null : "批准日期",
            expected.DeclaredCount == there.DeclaredCount ? null : "声明图斑数",
            expected.Total is null || expected.Total == there.Total ? null : "声明总面积",
            expected.Line == there.Line ? null : "管控线",
            expected.Origin == there.Origin ? null : "派生来源",
        ];
        var differing = names.OfType<string>().ToList();
        return differing.Count == 0 ? null : string.Join('、', differing);
    }
}
