using AssetPlanning.Accounting;
using AssetPlanning.Approval;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Supply;

/// <summary>An asset brought to the market (已供应资产).</summary>
public sealed record SuppliedAsset
{
    /// <summary>The parcel.</summary>
    public required ParcelId Parcel { get; init; }

    /// <summary>The lot it lies in.</summary>
    public required LotId Lot { get; init; }

    /// <summary>The name of the mode.</summary>
    public required string Mode { get; init; }

    /// <summary>The right set up.</summary>
    public required Code<RightType> Right { get; init; }

    /// <summary>For how long.</summary>
    public required Years Term { get; init; }

    /// <summary>交易价值.</summary>
    public required Money Price { get; init; }
}

/// <summary>A package brought to the market, and what it brought (供应结果).</summary>
public sealed record SuppliedPackage
{
    /// <summary>What was supplied from.</summary>
    public required IntegratedPackage Integrated { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The assets supplied, by parcel.</summary>
    public required ValueList<SuppliedAsset> Assets { get; init; }

    /// <summary>The parcels set aside so far.</summary>
    public required ValueList<SetAside> SetAside { get; init; }

    /// <summary>The approvals of integration and supply, in an order that can be followed.</summary>
    public required ApprovalPath Approvals { get; init; }

    /// <summary>The instruments that pay for what follows the supply, by name (供应后开发利用阶段融资).</summary>
    public ValueList<FinancingInstrument> Financing { get; init; }

    /// <summary>The flows the supply laid down, and those of its financing.</summary>
    public required ValueList<Posting> Dues { get; init; }

    /// <summary>The ledger so far: the flows of integration and supply, by day.</summary>
    /// <returns>The ledger.</returns>
    public Ledger Ledger() => LedgerBook.Run(Events([]), new(null, ChainStage.Supply));

    /// <summary>What falls due, later stages included, and what stands ready for it.</summary>
    internal IEnumerable<LedgerEvent> Events(ValueList<Posting> later)
    {
        Posting[] dues = [.. Integrated.Dues, .. Dues, .. later];
        return [.. dues.Select(static posting => new Due(posting)), .. FinancingPlan.Standby(Integrated.Financing.Concat(Financing), dues, Integrated.Scope)];
    }
}
