namespace AssetPlanning.Data.Tests.Support;

/// <summary>How much a run does: a slice every day, the promised counts with ASSETPLANNING_FULL=1.</summary>
internal static class Runs
{
    internal static int Count(int everyday, int full) => Environment.GetEnvironmentVariable("ASSETPLANNING_FULL") == "1" ? full : everyday;
}
