using System.Globalization;

namespace AssetPlanning.Tests.Support;

/// <summary>How much a run does: a seeded slice every day, the promised counts with ASSETPLANNING_FULL=1.</summary>
internal static class Runs
{
    internal static bool Full { get; } = Environment.GetEnvironmentVariable("ASSETPLANNING_FULL") == "1";

    /// <summary>The seed of the run; ASSETPLANNING_SEED sets another.</summary>
    internal static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("ASSETPLANNING_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : 20_260_101;

    internal static int Count(int everyday, int full) => Full ? full : everyday;

    /// <summary>Runs numbered cases and says which one failed, with all it takes to run it again.</summary>
    internal static void Each(Xunit.Abstractions.ITestOutputHelper output, int everyday, int full, Action<Draw, int> check)
    {
        var count = Count(everyday, full);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, {count} runs"));
        for (var run = 0; run < count; run++)
        {
            try
            {
                check(Draw.For(Seed, run), run);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"ASSETPLANNING_SEED={Seed}, run {run}: {e.Message}"), e);
            }
        }
    }
}
