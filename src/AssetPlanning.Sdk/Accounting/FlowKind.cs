using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>What a flow of money is to the account (收支性质).</summary>
[JsonConverter(typeof(NameConverter<FlowKind>))]
public enum FlowKind
{
    /// <summary>收入.</summary>
    Receipt,

    /// <summary>成本: may be recovered before income is shared.</summary>
    Cost,

    /// <summary>税费: taxes and fees a party bears; may be recovered like a cost.</summary>
    Tax,

    /// <summary>计提: taken out of income by law, before it is shared.</summary>
    Accrual,

    /// <summary>资本金: put in by an owner, with no claim to be repaid.</summary>
    Capital,

    /// <summary>补助: given for a use, with no claim at all.</summary>
    Subsidy,

    /// <summary>付息: may be recovered like a cost.</summary>
    Interest,

    /// <summary>借入.</summary>
    Draw,

    /// <summary>还本.</summary>
    Repayment,

    /// <summary>成本返还.</summary>
    Recovery,

    /// <summary>分成.</summary>
    Share,
}
