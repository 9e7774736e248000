using AssetPlanning.Benchmarks.Conformity;
using AssetPlanning.Benchmarks.Io;
using AssetPlanning.Benchmarks.Ledger;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Benchmarks.Rulebook;
using AssetPlanning.Benchmarks.Valuation;
using BenchmarkDotNet.Running;

return args switch
{
    ["ratios", "overlay", .. var rest] => OverlayRatios.Run(rest),
    ["ratios", "ledger", .. var rest] => LedgerRatios.Run(rest),
    ["ratios", "rulebook", .. var rest] => RulebookRatios.Run(rest),
    ["ratios", "conformity", .. var rest] => ConformityRatios.Run(rest),
    ["ratios", "io", .. var rest] => IoRatios.Run(rest),
    ["ratios", "valuation", .. var rest] => ValuationRatios.Run(rest),
    ["times", "county", .. var rest] => CountyTimes.Run(rest),
    ["memory", "patches", var size] => OverlayMemory.Run(size),
    ["memory", "copy", var count] => CopyMemory.Run(count),
    ["growth", "overlay", .. var rest] => OverlayGrowth.Run(rest),
    _ => RunClasses(args),
};

static int RunClasses(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(OverlayRatios).Assembly).Run(args);
    return 0;
}
