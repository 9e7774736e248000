namespace AssetPlanning;

/// <summary>A rule and the name it is registered under, by which findings and trails speak of it.</summary>
internal readonly record struct Named<TRule>(string Name, TRule Rule);
