using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The doors of the quotas (指标账): broken down from province to unit, and balances of what is taken against what is given.</summary>
public static class QuotaBook
{
    /// <summary>指标核算: whether the quotas of every place are kept by those of the places below, and by what is used.</summary>
    /// <param name="plan">The quotas.</param>
    /// <param name="uses">What is used or kept, in any order; what nobody reports is not checked, never nothing.</param>
    /// <returns>The sheet; quotas and uses with defects are set aside, each with a finding.</returns>
    public static Explained<QuotaSheet> Check(QuotaPlan plan, ValueList<QuotaUse> uses = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Explained.By(
            null,
            calculation => new QuotaCheck(plan, uses, calculation).Run(),
            LandStamp.Of(
                ("plan", LandStamp.Of<object>([plan.Version, Figure.Number(plan.TargetYear), .. plan.Indicators, .. plan.Places, .. plan.Quotas])),
                ("uses", LandStamp.Of(uses))));
    }

    /// <summary>占补平衡等台账: whether what is taken is made good, in every measure, whenever it has to be.</summary>
    /// <param name="kind">Which balance.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <returns>The sheet; entries with defects are set aside, each with a finding.</returns>
    public static Explained<OffsetSheet> Balance(OffsetKind kind, ValueList<OffsetEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Explained.By(
            null,
            calculation => new OffsetCheck(kind, entries, calculation).Run(),
            LandStamp.Of(("kind", LandStamp.Of([kind])), ("entries", LandStamp.Of(entries))));
    }
}
