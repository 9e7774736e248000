using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;

namespace AssetPlanning.Inventory;

/// <summary>One asset seen three ways (资源、资产、资本三重属性), on a day.</summary>
public sealed record AssetViews
{
    /// <summary>The asset.</summary>
    public required SubjectId Asset { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>资源属性: what there is of it.</summary>
    public required ValueList<ResourceQuantity> Resource { get; init; }

    /// <summary>资产属性: whose it is, who may do what, who owes what.</summary>
    public required TenureView Tenure { get; init; }

    /// <summary>资本属性: what may be done with it on a market, and what it brings.</summary>
    public required CapitalView Capital { get; init; }
}

/// <summary>Ownership, the rights split from it, and the duties that go with them (两权分立与权责).</summary>
public sealed record TenureView
{
    /// <summary>所有权: never traded.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>The rights that stand on it, by name (使用权等).</summary>
    public required ValueList<StandingRight> Rights { get; init; }

    /// <summary>The duties owed that day, by name.</summary>
    public required ValueList<AssetDuty> Duties { get; init; }
}

/// <summary>What is done with a right on a market (流通方式).</summary>
[JsonConverter(typeof(NameConverter<TradeAct>))]
public enum TradeAct
{
    /// <summary>转让.</summary>
    Transfer,

    /// <summary>抵押.</summary>
    Mortgage,

    /// <summary>入股.</summary>
    ShareIn,
}

/// <summary>Whether a right may be traded in a way (可流通性): by law, and as it stands today.</summary>
public sealed record TradeAnswer
{
    /// <summary>The right.</summary>
    public required SubjectId Right { get; init; }

    /// <summary>The way.</summary>
    public required TradeAct Act { get; init; }

    /// <summary>What the catalogue of rights says of its type (法定).</summary>
    public required RulingAnswer ByLaw { get; init; }

    /// <summary>What is left of that as it stands (现状): no where it is seized or disputed, on condition where it is burdened otherwise, never more than the law gives.</summary>
    public required RulingAnswer Today { get; init; }

    /// <summary>The burdens and disputes in the way, by name (障碍).</summary>
    public ValueList<SubjectId> HinderedBy { get; init; }
}

/// <summary>What may be done with an asset on a market, and what it brings (流通与增值).</summary>
public sealed record CapitalView
{
    /// <summary>By right and way.</summary>
    public required ValueList<TradeAnswer> Trade { get; init; }

    /// <summary>What comes in a year (年收益合计).</summary>
    public required Money Income { get; init; }

    /// <summary>What the duties cost a year (年义务费用合计); none where a duty in force does not state it.</summary>
    public Money? DutyCost { get; init; }

    /// <summary>Income less the cost of duties (年净收益); none where that is not known.</summary>
    public Money? Net { get; init; }

    /// <summary>Income less cost by party, where all costs are known (各方年净收益); they add up to the net.</summary>
    public ValueList<PartyAmount> NetByParty { get; init; }

    /// <summary>增值假设; none where none is made.</summary>
    public GrowthAssumption? Growth { get; init; }

    /// <summary>What the net is after so many years: net × (1 + rate)^years, rounded once.</summary>
    /// <param name="years">How many years, from 0 to 200.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The amount; none without a net or without an assumption of growth.</returns>
    public Money? NetAfter(int years, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, 200);
        if (Net is not { } net || Growth is not { } growth)
        {
            return null;
        }

        var factor = Ratio.One;
        for (var year = 0; year < years; year++)
        {
            factor *= Ratio.One + growth.Rate;
        }

        return net.Times(factor, rounding);
    }
}
