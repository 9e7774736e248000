using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Checks the quotas of a plan, indicator by indicator (指标核算).</summary>
internal sealed class QuotaCheck
{
    private readonly QuotaPlan plan;
    private readonly ValueList<QuotaUse> uses;
    private readonly Calculation calculation;
    private readonly Dictionary<Code<QuotaIndicator>, QuotaIndicator> indicators = [];

    internal QuotaCheck(QuotaPlan plan, ValueList<QuotaUse> uses, Calculation calculation)
    {
        this.plan = plan;
        this.uses = uses;
        this.calculation = calculation;
    }

    internal QuotaSheet Run()
    {
        foreach (var same in plan.Indicators.GroupBy(static indicator => indicator.Code).OrderBy(static same => same.Key))
        {
            if (same.Count() > 1)
            {
                calculation.Report(FindingCatalogue.DuplicateIndicator, same.Key.ToString(), [Figure.Number(same.Count())]);
            }
            else
            {
                indicators.Add(same.Key, same.Single());
            }
        }

        var quotas = Sound(plan.Quotas, static quota => (quota.Indicator, quota.Scope), static quota => quota.Amount);
        var reports = Sound(uses, static use => (use.Indicator, use.Scope), static use => use.Amount);
        var lines = indicators.Keys.Order().SelectMany(code => new QuotaTree(
            indicators[code],
            [.. quotas.Where(quota => quota.Indicator == code)],
            [.. reports.Where(use => use.Indicator == code)],
            plan.Places,
            calculation).Check());
        return new() { Plan = plan.Version, TargetYear = plan.TargetYear, Lines = [.. lines] };
    }

    /// <summary>What can be counted; the rest is told and set aside.</summary>
    private List<T> Sound<T>(ValueList<T> items, Func<T, (Code<QuotaIndicator> Indicator, ScopePath Scope)> keyOf, Func<T, Quantity> amountOf)
    {
        var sound = new List<T>();
        foreach (var same in items.GroupBy(keyOf).OrderBy(static same => same.Key.Indicator).ThenBy(static same => same.Key.Scope))
        {
            var (code, scope) = same.Key;
            var amount = amountOf(same.First());
            var (kind, argument) = indicators.TryGetValue(code, out var indicator)
                ? same.Count() > 1 ? (FindingCatalogue.QuotaStatedTwice, Figure.Number(same.Count()))
                    : amount.Unit.IsNone || !amount.Unit.IsCommensurable(indicator.Unit) ? (FindingCatalogue.QuotaUnitDiffers, Figure.Name(amount.Unit.ToString()))
                    : amount.Sign < 0 ? (FindingCatalogue.QuotaNegative, amount)
                    : default((FindingKind?, Figure))
                : (FindingCatalogue.UnknownIndicator, default);
            if (kind is null)
            {
                sound.AddRange(same);
            }
            else
            {
                calculation.Report(kind, QuotaNames.Of(scope, code.ToString()), [Figure.Name(scope.ToString()), Figure.Name(code.ToString()), argument]);
            }
        }

        return sound;
    }
}
