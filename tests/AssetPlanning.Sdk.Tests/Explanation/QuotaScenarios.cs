using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Conformity;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of quotas and balances.</summary>
internal static class QuotaScenarios
{
    private static readonly QuotaIndicator Built = new() { Code = "built", Chinese = "建设用地", English = "built land", Nature = QuotaNature.Binding, Sense = QuotaSense.Ceiling, Unit = "公顷" };

    private static readonly QuotaPlan Plan = new()
    {
        Version = new("master", 1),
        TargetYear = 2035,
        Indicators = [Built],
        Quotas = [Quota("4401", "10 公顷"), Quota("440106", "8 公顷")],
    };

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["quota.indicator-twice"] = () => Check(Plan with { Indicators = [Built, Built] }),
        ["quota.indicator-unknown"] = () => Check(Plan with { Quotas = [Quota("4401", "1 公顷") with { Indicator = "x-none" }] }),
        ["quota.stated-twice"] = () => Check(Plan with { Quotas = [Quota("4401", "1 公顷"), Quota("4401", "2 公顷")] }),
        ["quota.unit-differs"] = () => Check(Plan with { Quotas = [Quota("4401", "1 t")] }),
        ["quota.negative"] = () => Check(Plan with { Quotas = [Quota("4401", "-1 公顷")] }),
        ["quota.handed-down-broken"] = () => Check(Plan with { Quotas = [Quota("4401", "1 公顷"), Quota("440106", "2 公顷")] }),
        ["quota.handed-down-missed"] = () => Check(Plan with { Indicators = [Built with { Nature = QuotaNature.Expected }], Quotas = [Quota("4401", "1 公顷"), Quota("440106", "2 公顷")] }),
        ["quota.broken"] = () => Check(Plan, Use("4401", "11 公顷")),
        ["quota.missed"] = () => Check(Plan with { Indicators = [Built with { Nature = QuotaNature.Expected }] }, Use("4401", "11 公顷")),
        ["quota.use-not-reported"] = () => Check(Plan),
        ["quota.use-in-part"] = () => Check(Plan, Use("440106", "1 公顷")),
        ["quota.use-without-quota"] = () => Check(Plan, Use("11", "1 公顷")),
        ["quota.place-without-quota"] = () => Check(Plan with { Places = [ScopePath.Of("4401"), ScopePath.Of("440106"), ScopePath.Of("440111")] }),
        ["quota.uses-differ"] = () => Check(Plan, Use("4401", "1 公顷"), Use("440106", "2 公顷")),

        ["offset.without-basis"] = () => Balance(Entry("1 公顷")),
        ["offset.entry-twice"] = () => Balance(Entry("1 公顷"), Entry("1 公顷")),
        ["offset.measure-missing"] = () => Balance(Entry("1 公顷") with { Amounts = [] }),
        ["offset.unit-differs"] = () => Balance(Entry("1 t")),
        ["offset.negative"] = () => Balance(Entry("-1 公顷")),
        ["offset.short"] = () => Balance(Entry("1 公顷")),
    };

    private static ValueList<Finding> Check(QuotaPlan plan, params QuotaUse[] uses) => QuotaBook.Check(plan, uses).Findings;

    private static ValueList<Finding> Balance(params OffsetEntry[] entries) => QuotaBook.Balance(OffsetKinds.ConstructionLinkage, entries).Findings;

    private static OffsetEntry Entry(string area) => OffsetTests.Entry(OffsetSide.Taken, "road", "2026-01-01", ("area", area));

    private static Quota Quota(string division, string amount) => new() { Indicator = "built", Scope = ScopePath.Of(division), Amount = Quantity.Parse(amount) };

    private static QuotaUse Use(string division, string amount) => new() { Indicator = "built", Scope = ScopePath.Of(division), Amount = Quantity.Parse(amount), Source = new("变更调查", string.Empty) };
}
