namespace AssetPlanning.Sharing;

/// <summary>What a rule says (条款): one sentence, with the amounts, ratios and parties as the document has them.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
public readonly record struct Clause(string Chinese, string English);
