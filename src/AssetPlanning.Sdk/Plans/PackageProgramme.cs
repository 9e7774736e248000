using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning;

/// <summary>The programme of an asset package (资产包项目实施方案): everything the chain needs to run from survey to balance.</summary>
public sealed record PackageProgramme
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The unit plan it carries out (配置单元规划), where there is one.</summary>
    public PlanVersion? UnitPlan { get; init; }

    /// <summary>清查: the surveyed parcels.</summary>
    public required ValueList<Parcel> Parcels { get; init; }

    /// <summary>规划依据: the detailed plan.</summary>
    public required DetailedPlan Plan { get; init; }

    /// <summary>估价: how current and planned value are found.</summary>
    public required ValuationMethod Valuation { get; init; }

    /// <summary>整备.</summary>
    public required IntegrationScheme Integration { get; init; }

    /// <summary>供应.</summary>
    public required SupplyScheme Supply { get; init; }

    /// <summary>分成: the rules supply income is shared by, in the order of their turns.</summary>
    public required ValueList<SharingRule> Sharing { get; init; }

    /// <summary>运营: products and the sharing of their income, where there are any.</summary>
    public OperationScheme? Operation { get; init; }

    /// <summary>资金平衡: what the balance is struck with.</summary>
    public required BalanceTerms Balance { get; init; }

    /// <summary>账务: groups of parties, corrections and balance assertions, where there are any.</summary>
    public Bookkeeping? Books { get; init; }
}

/// <summary>How, by whom and when rights are gathered, and with which money (整备方案).</summary>
public sealed record IntegrationScheme
{
    /// <summary>整备方式.</summary>
    public required IntegrationMethod Method { get; init; }

    /// <summary>整备主体.</summary>
    public required PartyId By { get; init => field = value.OrThrow(); }

    /// <summary>When.</summary>
    public required DateOnly On { get; init; }

    /// <summary>融资: the instruments that pay for it.</summary>
    public ValueList<FinancingInstrument> Financing { get; init; }
}

/// <summary>How and when the package is brought to the market (供应方案).</summary>
public sealed record SupplyScheme
{
    /// <summary>供应方式.</summary>
    public required SupplyMode Mode { get; init; }

    /// <summary>When.</summary>
    public required DateOnly On { get; init; }

    /// <summary>融资: the instruments that pay for what follows the supply; those of the integration stay as they are (供应后开发利用融资).</summary>
    public ValueList<FinancingInstrument> Financing { get; init; }
}

/// <summary>What is made and sold, and how its income is shared (运营方案).</summary>
public sealed record OperationScheme
{
    /// <summary>产品线.</summary>
    public required ValueList<ProductLine> Lines { get; init; }

    /// <summary>产品收益分配.</summary>
    public required ValueList<SharingRule> Sharing { get; init; }
}

/// <summary>What a balance is struck with (平衡口径).</summary>
public sealed record BalanceTerms
{
    /// <summary>折现率, a year, above −1.</summary>
    public required Ratio Rate
    {
        get;
        init => field = value > -1 ? value : throw new ArgumentOutOfRangeException(nameof(value), $"A rate of {value} loses more than everything.");
    }

    /// <summary>基准日.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>为谁算: the parties or groups whose balance it is; none for all who integrate, finance, share or operate.</summary>
    public ValueList<PartyId> For { get; init; }

    /// <summary>多大范围: the scope it is struck in; everything unless stated.</summary>
    public ScopePath Within { get; init; }
}
