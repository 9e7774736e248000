namespace AssetPlanning.Rulebook;

/// <summary>A condition or a note in both languages (中英文表述).</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
public sealed record Wording(string Chinese, string English);
