namespace AssetPlanning.Tests.Samples;

/// <summary>Programs that are built while testing take turns: two builds of the core at once would write the same files.</summary>
[CollectionDefinition(Name)]
public sealed class BuildingPrograms
{
    public const string Name = "programs built while testing";
}
